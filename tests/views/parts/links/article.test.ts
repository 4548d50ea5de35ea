import { expect, it } from 'vitest';
import { articleBefore } from '../../../../src/views/parts/links/article.ts';

const inSentence = (kind: 'person' | 'country' | 'organisation', ...names: readonly string[]) =>
  names.map((name) => articleBefore({ kind, name }) + name);

it('a person and most countries have no article in a sentence', () => {
  expect(inSentence('person', 'Mira Stone')).toEqual(['Mira Stone']);
  expect(inSentence('country', 'Freedonia', 'Kenya')).toEqual(['Freedonia', 'Kenya']);
});

it('countries that are islands, kingdoms, states or the like have one', () => {
  expect(inSentence('country', 'Solomon Islands', 'Netherlands', 'United Kingdom', 'Dominican Republic')).toEqual([
    'the Solomon Islands',
    'the Netherlands',
    'the United Kingdom',
    'the Dominican Republic',
  ]);
});

it('a body whose name is made of a common noun has one, and one of a name alone has none', () => {
  expect(
    inSentence('organisation', 'River Council', 'Ministry of Works', 'The Herald', 'FIFA', 'Human Rights Watch'),
  ).toEqual(['the River Council', 'the Ministry of Works', 'The Herald', 'FIFA', 'Human Rights Watch']);
});
