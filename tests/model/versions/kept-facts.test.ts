import { describe, expect, it } from 'vitest';
import { changedFacts } from '../../../src/model/versions/kept-facts.ts';

const RECORDS = new Map([
  ['mira-stone', 'mira-stone'],
  ['m-stone', 'mira-stone'],
  ['river-council', 'river-council'],
]);
const NAMED: Readonly<Record<string, readonly string[]>> = {
  mira: ['mira-stone'],
  stone: ['mira-stone'],
  stoan: ['mira-stone'],
  northby: ['northby'],
  northly: ['northly'],
};
const READING = {
  idOf: (text: string) => RECORDS.get(text),
  idsNamed: (word: string) => new Set(NAMED[word] ?? []),
  numbersInWords: (text: string) => (text.includes('nineteen') ? [{ value: 19, written: 'nineteen' }] : []),
};

/** What is lost and what came, where one text stands in place of another. */
function changed(before: string, now: string) {
  const key = /^[{[]/.test(before) ? '#claim-a' : 'text';
  const parts = [{ keys: [key], value: now, field: 'body', line: 9 }];
  return changedFacts(new Map([[key, [before]]]), parts, READING).map(({ lost, came }) => ({ lost, came }));
}

describe('a change of wording', () => {
  it.each([
    ['The council met and ate.', 'They met, and then ate.'],
    ['It has 2,000 lamps.', 'There are 2000 lamps in it.'],
    ['They are 19 in all.', 'In all they are nineteen.'],
    ['The mayor met Mira Stoan there.', 'The mayor met Mira Stone there.'],
    ['{"by":["m-stone"],"says":"It opens."}', '{"by":["mira-stone"],"says":"It is open."}'],
    ['They met on 19 January.', 'They met on 19 January, and 7 ate.'],
    ['None of them carries a lamp.', 'Nobody among them has a lamp to carry.'],
    ['All of them can swim.', 'Each of them may swim.'],
    ['It will open, for all who come.', 'Opening is planned for everyone who comes.'],
    ['She said “we’re here”.', "She told them “we're here.”"],
    ['{"actor":"mira-stone","role":"hosts it"}', '{"actor":"mira-stone","role":"is the host"}'],
  ])('keeps every number, date, id and name: %s', (before, now) => {
    expect(changed(before, now)).toEqual([]);
  });

  it.each([
    ['They are 19 in all.', 'They are 20 in all.', ['19'], ['20']],
    ['They met on 19 January 2026.', 'They met on 19 March 2026.', ['January'], ['March']],
    ['The mayor met Mira Stone there.', 'The mayor met Bo Reed there.', ['Mira', 'Stone'], ['Bo', 'Reed']],
    ['{"actor":"mira-stone"}', '{"actor":"river-council"}', ['mira-stone'], ['river-council']],
    ['There are 30 of them.', 'There are some.', ['30'], ['some']],
    ['They are nineteen.', 'They are 20.', ['nineteen'], ['20']],
    ['The mayor went to Northby.', 'The mayor went to Northly.', ['Northby'], ['Northly']],
    ['Mira opened it.', 'Northby opened it.', ['Mira'], ['Northby']],
    ['None of them carries a lamp.', 'All of them carry a lamp.', ['None'], ['All']],
    ['It will stand there.', 'It will not stand there.', [], ['not']],
    ['It will stand there.', 'It won’t stand there.', [], ["won't"]],
    ['They may come.', 'They will come.', ['may'], []],
    ['Only half of it opens.', 'Some of it opens.', ['Only', 'half'], ['Some']],
    ['Most came without a lamp.', 'Many came with a lamp.', ['Most', 'without'], ['Many']],
    ['Unarmed guards stand there.', 'Armed guards stand there.', ['unarmed'], ['armed']],
    ['A non-member signed.', 'A member signed.', ['non-member'], ['member']],
    ['The council accepts it.', 'The council rejected it.', ['accepts'], ['rejected']],
    ['They are against a part for her.', 'They are for a part for her.', ['against'], []],
    ['It opens on the first day.', 'It opens on the last day.', ['first'], ['last']],
    ['Up to 300 come.', 'They come, 300 of them.', ['Up to'], []],
    ['She said “we are here”.', 'She said “we were here”.', ['we are here'], ['we were here']],
    ['She said that they are here.', 'She said that “they are here”.', [], ['they are here']],
    ['{"answer":18}', '{"answer":18,"qualifier":"under"}', [], ['qualifier: under']],
    [
      '{"status":"signed","what":"a lamp"}',
      '{"status":"ratified","what":"a lamp"}',
      ['status: signed'],
      ['status: ratified'],
    ],
    [
      '["it","attributedTo","the ministry"]',
      '["it","attributedTo","an army"]',
      ['attributedTo: the ministry'],
      ['attributedTo: an army'],
    ],
    ['["it","attributedTo","the ministry"]', '{"says":"it"}', ['attributedTo: the ministry'], []],
    ['{"answer":"2026-01-19"}', '{"answer":"2026-01-19~"}', ['answer: 2026-01-19'], ['answer: 2026-01-19~']],
  ])('is more where one of these changes: %s → %s', (before, now, lost, came) => {
    expect(changed(before, now)).toEqual([{ lost, came }]);
  });

  it('is none by what a further sentence says', () => {
    const told = (text: string) => ({ keys: ['text'], value: text, field: 'body', line: 9 });
    const now = [told('It holds well.'), told('The mayor never came.')];
    expect(changedFacts(new Map([['text', ['The bridge holds.']]]), now, READING)).toEqual([]);
  });

  it('may say “it” of what is named elsewhere, but no other name', () => {
    const told = (text: string) => ({ keys: ['text'], value: text, field: 'body', line: 9 });
    const first = 'It opened in Northby.';
    const before = new Map([['text', [first, 'Then Northby held a feast.']]]);
    expect(changedFacts(before, [told(first), told('Then it held a feast.')], READING)).toEqual([]);
    expect(changedFacts(before, [told(first), told('Then Mira held a feast.')], READING)).toMatchObject([
      { lost: ['Northby'], came: ['Mira'] },
    ]);
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
