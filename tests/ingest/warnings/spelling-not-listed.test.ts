import { expect, it } from 'vitest';
import { unlistedSpellings } from '../../../src/ingest/warnings/spelling-not-listed.ts';
import { anEntity, aSource, contentOf } from '../../builders.ts';

it('a place that stands in the capitals of a dateline alone is spelled so, and else as the text has it', () => {
  const content = contentOf({
    entities: [anEntity({ id: 'norhaven', name: 'Norhaven' })],
    sources: [aSource({ id: 'a-source', spellings: {} })],
  });
  const namesIn = (text: string) => {
    const kept = { paragraphs: new Map([[1, text]]), unknownNames: [['Norhaven', 'NORHAVEN']] };
    return unlistedSpellings(content, new Map([['a-source', kept]])).map(({ id, names }) => [id, names]);
  };
  expect(namesIn('NORHAVEN — It rained.')).toEqual([['norhaven', ['NORHAVEN']]]);
  expect(namesIn('It rained in Norhaven.')).toEqual([['norhaven', ['Norhaven']]]);
});
