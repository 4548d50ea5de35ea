import { describe, expect, it } from 'vitest';
import { quotation } from '../../../src/model/checks/quotation.ts';
import { anEvent, aSource, aStoryFile, contentOf } from '../../builders.ts';

/** What is found in a quote of the herald, whose language is given. */
function foundIn(quote: string | null, translation: string | null = null, language = 'en-GB'): readonly string[] {
  const sources = [{ id: 'herald', quote, translation }];
  const events = [anEvent({ id: 'one', statements: [{ by: 'mira-stone', says: 'No.', sources }] })];
  const content = contentOf({ story: aStoryFile({}), sources: [aSource({ language })], events });
  return [...quotation(content)].map(({ field, found }) => `${field}: ${found}`);
}
const FIELD = 'statements.0.sources.0: ';

describe('a quote', () => {
  it('may have quotation marks within, at its beginning or at its end', () => {
    expect(foundIn('She said “no” to them')).toEqual([]);
    expect(foundIn('“No” was her answer')).toEqual([]);
    expect(foundIn('Her answer was “no”')).toEqual([]);
    expect(foundIn('“We said no.”')).toEqual([`${FIELD}a quote in quotation marks`]);
  });

  it('has 25 words at most', () => {
    expect(foundIn('no '.repeat(25).trim())).toEqual([]);
    expect(foundIn('no '.repeat(26).trim())).toEqual([`${FIELD}a quote of 26 words`]);
  });

  it('is translated where its source has another language than the site, and only there', () => {
    expect(foundIn('Non.', null, 'fr-CA')).toHaveLength(1);
    expect(foundIn('Non.', 'No.', 'fr-CA')).toEqual([]);
    expect(foundIn('No.', 'Nay.')).toHaveLength(1);
  });
});
