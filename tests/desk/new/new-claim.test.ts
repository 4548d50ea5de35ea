import { describe, expect, it } from 'vitest';
import { answerIn } from '../../../src/desk/new/answer-text.ts';
import { planNewClaim, type ClaimToAdd } from '../../../src/desk/new/new-claim.ts';
import { wholeOf } from '../../../src/desk/file-text.ts';
import { openStory, type OpenStory } from '../../../src/desk/story.ts';
import { aPublishedStory, changedLines, edit, filesIn, refusalOf, LAMP } from '../edited-story.ts';

const EVENT = '2026-01-19-bridge-opened';
const FILES = { 'sources/2026-01-21-lamp.md': LAMP };

function claim(of: Partial<ClaimToAdd>): (story: OpenStory) => ReturnType<typeof planNewClaim> {
  const base = { question: 'bridge-length', event: EVENT, answer: '310', sources: [], says: undefined, more: {} };
  return (story) => planNewClaim(story, { ...base, ...of });
}

describe('a new answer', () => {
  it('rests on the only source of the account where none is named, and changes nothing else', async () => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    expect(await edit(folder, claim({ answer: 'over 300', more: { note: 'At low water.' } }))).toEqual([]);
    expect(changedLines(before, await filesIn(folder))).toEqual({
      [`events/${EVENT}.md`]: ['+ answer: 300', '+ qualifier: over', '+ note: At low water.'],
    });
  });

  it.each([
    ['para. 2', '\n      - { id: 2026-01-20-bridge-opens, locator: para. 2 }'],
    ['paras 1, 3', ' [2026-01-20-bridge-opens]'],
    ['paras 1 to 3', ' [2026-01-20-bridge-opens]'],
  ])('has the place of the account only where that is one: %s', async (place, source) => {
    const event = (await filesIn(await aPublishedStory()))[`events/${EVENT}.md`]!;
    const cited = event.replace('[@2026-01-20-bridge-opens]', `[@2026-01-20-bridge-opens, ${place}]`);
    const story = await openStory(await aPublishedStory({ [`events/${EVENT}.md`]: cited }));
    const plan = claim({ answer: '300' })(story);
    expect(wholeOf(plan.changes[0]!.after!)).toContain(
      `question: bridge-length\n    answer: 300\n    sources:${source}\n`,
    );
  });

  it('comes with a sentence that cites its source, where the account does not', async () => {
    const folder = await aPublishedStory(FILES);
    const sources = [{ id: '2026-01-21-lamp', locator: 'para. 2' }];
    expect(await refusalOf(folder, claim({ sources }))).toEqual([
      `The account does not cite 2026-01-21-lamp. Add a sentence that does, --says "What the source says, in our words."; or, where it tells what stands there, cite it: npm run new -- citation --event ${EVENT} --source 2026-01-21-lamp`,
    ]);
    const before = await filesIn(folder);
    expect(await edit(folder, claim({ answer: '320', sources, says: 'Another paper has 320 metres.' }))).toEqual([]);
    expect(changedLines(before, await filesIn(folder))[`events/${EVENT}.md`]).toEqual([
      '+ answer: 320',
      '+ sources:',
      '+ - { id: 2026-01-21-lamp, locator: para. 2 }',
      '+ Another paper has 320 metres. [@2026-01-21-lamp, para. 2]',
    ]);
  });

  it('stands before the day on which the event was added, where it is the first', async () => {
    const lamps = `---
title: Lamps are lit
date: "2026-01-19"
kind: opening
added: "2026-02-01"
formerIds: [2026-01-19-lamps-were-lit]
---

Lamps are lit. [@2026-01-20-bridge-opens]
`;
    const story = await openStory(await aPublishedStory({ 'events/2026-01-19-lamps.md': lamps }));
    const text = wholeOf(claim({ event: '2026-01-19-lamps' })(story).changes[0]!.after!);
    expect(text).toContain(
      'kind: opening\nclaims:\n  - { question: bridge-length, answer: 310, sources: [2026-01-20-bridge-opens] }\nadded: ',
    );
  });

  it('shows the answers that the question has', async () => {
    const story = await openStory(await aPublishedStory());
    expect(claim({ answer: '290' })(story).notes.slice(1, 3)).toEqual([
      'Answers that the question has:',
      `- 310 metres (2026-01-20-bridge-opens, in ${EVENT})`,
    ]);
  });

  it.each([
    ['290', 'Sources differ'],
    ['under 300', 'Limits differ'],
  ])('tells what pages will say then: %s, %s', async (answer, relation) => {
    const file = `events/${EVENT}.md`;
    const event = (await filesIn(await aPublishedStory()))[file]!;
    const upTo = event.replace('answer: 310', 'answer: 310\n    qualifier: up-to');
    const text = answer === '290' ? event : upTo;
    const story = await openStory(await aPublishedStory({ ...FILES, [file]: text }));
    const lamp = { sources: [{ id: '2026-01-21-lamp', locator: null }], says: 'It is shorter.' };
    expect(claim({ answer, ...lamp })(story).notes.at(-1)).toBe(
      `Pages will say of “How long is the bridge?”: “${relation}”.`,
    );
  });

  it('shows what others are about', async () => {
    const event = (await filesIn(await aPublishedStory()))[`events/${EVENT}.md`]!;
    const narrower = event.replace('answer: 310', 'answer: 310\n    of: the steel');
    const story = await openStory(await aPublishedStory({ [`events/${EVENT}.md`]: narrower }));
    expect(claim({})(story).notes).toContain(`- 310 metres; the steel (2026-01-20-bridge-opens, in ${EVENT})`);
  });

  it('is null where the source leaves it out', async () => {
    const story = await openStory(await aPublishedStory());
    expect(claim({ answer: null })(story).changes[0]!.after!.raw).toContain('answer: null');
  });

  it('is written in the form that its question asks for', async () => {
    const { content } = await openStory(await aPublishedStory());
    const answer = (type: Parameters<typeof answerIn>[1]['type'], words: string) => answerIn(content, { type }, words);
    expect(answer('number', '12,000')).toEqual({ answer: 12_000, qualifier: null });
    expect(answer('number', 'at least 2.5')).toEqual({ answer: 2.5, qualifier: 'at-least' });
    expect(answer('number', '30 to 40')).toEqual({ answer: { minValue: 30, maxValue: 40 }, qualifier: null });
    expect(answer('money', 'about USD 7,000,000')).toEqual({
      answer: { amount: 7e6, currency: 'USD' },
      qualifier: 'about',
    });
    for (const [words, qualifier] of [
      ['around', 'about'],
      ['roughly', 'about'],
      ['Some', 'about'],
      ['more than', 'over'],
      ['fewer than', 'under'],
      ['at most', 'up-to'],
    ])
      expect(answer('number', `${words} 40`)).toEqual({ answer: 40, qualifier });
    expect(answer('date', '7 April 2026').answer).toBe('2026-04-07');
    expect(answer('date', '2026-04').answer).toBe('2026-04');
    expect(answer('money', '5 to 7 EUR')).toEqual({
      answer: { minValue: 5, maxValue: 7, currency: 'EUR' },
      qualifier: null,
    });
    expect(answer('set', 'Mira Stone, council of the river')).toEqual({
      answer: ['mira-stone', 'river-council'],
      qualifier: null,
    });
    expect(answer('set', 'none').answer).toEqual([]);
    expect(answer('yes-no', 'Yes').answer).toBe('yes');
    expect(answer('text', ' In the hall ').answer).toBe('In the hall');
    for (const [type, words] of [
      ['number', 'many'],
      ['number', '1,2'],
      ['money', '7'],
      ['yes-no', 'perhaps'],
      ['text', ' '],
    ] as const)
      expect(() => answer(type, words)).toThrow(/is no answer to this question; write/);
  });

  it('is read as papers print it: thousands with spaces, millions in words, signs of currencies, what is counted', async () => {
    const { content } = await openStory(await aPublishedStory());
    const count = { type: 'number', unit: 'lamps', unitOne: 'lamp' } as const;
    const counted = (words: string) => answerIn(content, count, words).answer;
    expect(['18 000', '18\u202f000 lamps', '18,000', '18 thousand'].map(counted)).toEqual([
      18_000, 18_000, 18_000, 18_000,
    ]);
    expect(counted('1 lamp')).toBe(1);
    expect(counted('2 to 3.1 million lamps')).toEqual({ minValue: 2e6, maxValue: 3.1e6 });
    expect(() => counted('18,000 people')).toThrow('the question counts lamps, not people; write the number alone');
    const sum = (words: string) => answerIn(content, { type: 'money' }, words).answer;
    const billion = { amount: 1e9, currency: 'USD' };
    expect(['$1 billion', 'US$1bn', '1 billion USD'].map(sum)).toEqual([billion, billion, billion]);
    expect(sum('75 million €')).toEqual({ amount: 75e6, currency: 'EUR' });
  });

  it('is told beside another that the same source gives', async () => {
    const story = await openStory(await aPublishedStory());
    const other = `2026-01-20-bridge-opens gives another answer already: 310 metres (in ${EVENT}). Both will stand.`;
    expect(claim({ answer: '290' })(story).notes[0]).toBe(other);
    expect(claim({ answer: '290', more: { of: 'the steel' } })(story).notes).not.toContain(other);
  });

  it('is told where the same source gives the same one already, as from somebody else', async () => {
    const story = await openStory(await aPublishedStory());
    const [first] = claim({ answer: '310', more: { attributedTo: 'the council of ports' } })(story).notes;
    expect(first).toMatch(
      /^2026-01-20-bridge-opens gives this answer already: 310 metres \(in .*\), from somebody else/,
    );
  });

  it('is asked for again where a point may group thousands or begin a fraction', async () => {
    const { content } = await openStory(await aPublishedStory());
    const answer = (type: Parameters<typeof answerIn>[1]['type'], words: string) => answerIn(content, { type }, words);
    expect(() => answer('number', '15.000')).toThrow('"15.000": is it 15,000 or 15? Write 15000 or 15');
    expect(() => answer('number', '1 to 7.500')).toThrow('is it 7,500 or 7.5? Write 7500 or 7.5');
    expect(() => answer('money', 'over 2.345 USD')).toThrow('is it 2,345 or 2.345? Write 2345 or 2.3450');
    expect(answer('number', '2.3450').answer).toBe(2.345);
    expect(answer('number', '0.125').answer).toBe(0.125);
    expect(answer('number', '1,234.567').answer).toBe(1234.567);
    expect(answer('text', 'At 15.000 feet').answer).toBe('At 15.000 feet');
  });

  it('that the event has already gets the source, and says so, with the note where it has none', async () => {
    const folder = await aPublishedStory(FILES);
    const before = await filesIn(folder);
    const lamp = { id: '2026-01-21-lamp', locator: 'para. 2' };
    const given = { sources: [lamp], says: 'Another paper has it too.', more: { note: 'At low water.' } };
    expect(claim(given)(await openStory(folder)).notes[0]).toBe(
      '2026-01-21-lamp gives the same answer to “How long is the bridge?” as the event has; added to it as a source.',
    );
    expect(await edit(folder, claim(given))).toEqual([]);
    expect(changedLines(before, await filesIn(folder))[`events/${EVENT}.md`]).toEqual([
      '+ sources: [2026-01-20-bridge-opens, { id: 2026-01-21-lamp, locator: para. 2 }]',
      '+ note: At low water.',
      '+ Another paper has it too. [@2026-01-21-lamp, para. 2]',
    ]);
    const again = claim({ ...given, more: { note: 'At high water.' } });
    expect(await refusalOf(folder, again)).toEqual([
      'The event has this answer from 2026-01-21-lamp already; there is nothing to add.',
    ]);
  });

  it('is another where anything of it differs, and a list the same in any order', async () => {
    const folder = await aPublishedStory(FILES);
    const by = (of: Partial<ClaimToAdd>) =>
      claim({ sources: [{ id: '2026-01-21-lamp', locator: null }], says: 'It.', ...of });
    const isAdded = async (of: Partial<ClaimToAdd>) => by(of)(await openStory(folder)).notes[0]!.startsWith('2026');
    expect(await isAdded({ answer: 'about 310' })).toBe(false);
    expect(await isAdded({ more: { attributedTo: 'Reuters' } })).toBe(false);
    expect(await isAdded({ more: { of: 'the old bridge' } })).toBe(false);
    expect(await edit(folder, by({ question: 'who-pays', answer: 'mira-stone, river-council' }))).toEqual([]);
    expect(await isAdded({ question: 'who-pays', answer: 'river-council' })).toBe(true);
    const other = { sources: [{ id: '2026-01-20-bridge-opens', locator: null }] };
    expect(await isAdded({ ...other, question: 'who-pays', answer: 'river-council, mira-stone' })).toBe(true);
  });

  it('joins none that its source took back', async () => {
    const event = (await filesIn(await aPublishedStory()))[`events/${EVENT}.md`]!;
    const taken = event.replace('answer: 310\n', 'answer: 310\n    withdrawn: true\n');
    const folder = await aPublishedStory({ ...FILES, [`events/${EVENT}.md`]: taken });
    const lamp = { sources: [{ id: '2026-01-21-lamp', locator: null }], says: 'Another paper has it.' };
    expect(await edit(folder, claim(lamp))).toEqual([
      expect.stringContaining('the same address "claim-bridge-length-310" as claims.0'),
    ]);
  });

  it('is refused where its only source gives it already', async () => {
    expect(await refusalOf(await aPublishedStory(), claim({}))).toEqual([
      'The event has this answer from 2026-01-20-bridge-opens already; there is nothing to add.',
    ]);
  });
});
