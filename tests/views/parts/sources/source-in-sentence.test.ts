import { expect, test } from 'vitest';
import { articleOf } from '../../../../src/views/parts/sources/source-in-sentence.ts';
import { aGraph } from '../../a-graph.ts';

function article(fields: Readonly<Record<string, unknown>>): string {
  const { sources } = aGraph({ sources: { one: fields } });
  return articleOf(sources.get('one')!);
}

test('an article is called by its publisher', () => {
  expect(article({ publisher: 'Harbour Herald', dateline: 'OLDTOWN' })).toBe('the Harbour Herald article');
});

test('a source that is no article is called what it is', () => {
  expect(article({ publisher: 'Harbour Union', kind: 'press-release' })).toBe('the Harbour Union press release');
});

test('an article without a publisher is called by where it was written', () => {
  expect(article({ publisher: null, dateline: 'Oldtown', language: 'fr' })).toBe('the article from Oldtown');
});

test('an article with neither is called by its language', () => {
  expect(article({ publisher: null, language: 'fr' })).toBe('the article in French');
});

test('an article is called by its publisher with one “the”', () => {
  expect(article({ publisher: 'The Herald' })).toBe('the Herald article');
  expect(article({ publisher: 'Over The Hill' })).toBe('the Over The Hill article');
});
