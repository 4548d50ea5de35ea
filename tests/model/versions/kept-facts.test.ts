import { describe, expect, it } from 'vitest';
import { changedFacts } from '../../../src/model/versions/kept-facts.ts';

const RECORDS = new Map([
  ['mira-stone', 'mira-stone'],
  ['m-stone', 'mira-stone'],
  ['river-council', 'river-council'],
]);
const READING = {
  idOf: (text: string) => RECORDS.get(text),
  numbersInWords: (text: string) => (text.includes('nineteen') ? [19] : []),
};

/** What is lost and what came, where one text stands in place of another. */
function changed(before: string, now: string) {
  const parts = [{ keys: ['text'], value: now, field: 'body', line: 9 }];
  return changedFacts(new Map([['text', [before]]]), parts, READING).map(({ lost, came }) => ({ lost, came }));
}

describe('a change of wording', () => {
  it.each([
    ['The council met and ate.', 'They met, and then ate.'],
    ['It has 2,000 lamps.', 'There are 2000 lamps in it.'],
    ['They are 19 in all.', 'In all they are nineteen.'],
    ['The mayor met Mira Stoan there.', 'The mayor met Mira Stone there.'],
    ['{"by":["m-stone"],"says":"It opens."}', '{"by":["mira-stone"],"says":"It is open."}'],
    ['They met on 19 January.', 'They met on 19 January, and 7 ate.'],
  ])('keeps every number, date, id and name: %s', (before, now) => {
    expect(changed(before, now)).toEqual([]);
  });

  it.each([
    ['They are 19 in all.', 'They are 20 in all.', ['19'], ['20']],
    ['They met on 19 January 2026.', 'They met on 19 March 2026.', ['January'], ['March']],
    ['The mayor met Mira Stone there.', 'The mayor met Bo Reed there.', ['Mira', 'Stone'], ['Bo', 'Reed']],
    ['{"actor":"mira-stone"}', '{"actor":"river-council"}', ['mira-stone'], ['river-council']],
    ['There are 30 of them.', 'There are some.', ['30'], []],
  ])('is more where one of these changes: %s → %s', (before, now, lost, came) => {
    expect(changed(before, now)).toEqual([{ lost, came }]);
  });

  it('is told with the place of what stands there now', () => {
    const now = [
      { keys: ['#claim-a'], value: '{"answer":310}', field: 'claims.0', line: 4 },
      { keys: ['#claim-b'], value: '{"answer":7}', field: 'claims.1', line: 5 },
    ];
    expect(changedFacts(new Map([['#claim-b', ['{"answer":8}']]]), now, READING)).toEqual([
      { key: '#claim-b', field: 'claims.1', line: 5, lost: ['8'], came: ['7'] },
    ]);
  });
});
