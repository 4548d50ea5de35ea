import { describe, expect, it } from 'vitest';
import { numberNotToldBy } from '../../../src/ingest/warnings/number-not-told.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anActor, anEvent, aQuestion, aSource, contentOf, STORY } from '../../builders.ts';

const KEPT = new Map([
  [1, 'Twenty-seven states joined on 22 January, 1 200 people came, and two million was spent.'],
  [2, 'Over $7.5 billion was promised by 9 of them.'],
  [3, 'Un milliard de dollars pour vingt-sept pays, ou 2,5 millions par port; от 5 до 7 млрд для двухсот судов.'],
  [4, 'The quay is 350 acres large; 19,840 people live there, some of them 12 miles away.'],
  [5, 'Up to 15,000 soldiers, 18.000 Polizisten, 7,500 ports and 1,250 billion.'],
]);

/** What is said of the numbers in a story with this event, of which the paragraphs of `herald` are at hand. */
function saidOfEvent(event: Parameters<typeof anEvent>[0], question = aQuestion()): readonly string[] {
  const content = contentOf({
    sources: [aSource(), aSource({ id: 'lamp' })],
    actors: [anActor()],
    questions: [question],
    events: [anEvent(event)],
  });
  const rule = numberNotToldBy((id) => (id === 'herald' ? KEPT : new Map()));
  return [...rule(buildGraph(STORY, content), content)].map(({ field, line, found }) => `${line ?? field} ${found}`);
}

/** The same of the numbers in its account. */
const saidOf = (text: string): readonly string[] => saidOfEvent({ text });

describe('a number in an account', () => {
  it('that no cited paragraph has is told', () => {
    expect(saidOf('Words. [@herald, para. 1]\n\nSome 26 states joined. [@herald, para. 1]')).toEqual([
      '3 26 is in none of the paragraphs cited',
    ]);
    expect(saidOf('Over $7.5 billion. [@herald, para. 1]')).toHaveLength(1);
    expect(saidOf('Twenty-six states, dozens of ports, 60 cents. [@herald, para. 1]')).toEqual([
      '1 60 is in none of the paragraphs cited',
      '1 Twenty-six is in none of the paragraphs cited',
    ]);
    expect(saidOf('It has 240 hectares and 21,000 people. [@herald, para. 4]')).toHaveLength(2);
  });

  it.each([
    'Of 27 states 9 promised $7.5 billion, or 7,500 million. [@herald, paras 1–2]',
    'Some 1,200 came, and 2,000,000 was spent. [@herald, para. 1]',
    'It was 2 million. [@herald, para. 1]',
    'It was $1 billion for 27, 2.5 million a port, 5 to 7 billion for 200 ships. [@herald, para. 3]',
    'Some 20,000 live on 142 hectares, up to 19 kilometres away. [@herald, para. 4]',
    'Over $7 billion was promised. [@herald, para. 2]',
  ])('is there, however it is written: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  it.each([
    ['is a day or a year', 'On 19 January 2026, and since 2025. [@herald, para. 1]'],
    ['is a time of day', 'At 10:30, 9 a.m., 11.15pm and 7 o’clock. [@herald, para. 1]'],
    ['is cited from what is not at hand', 'Some 26. [@herald, para. 1; @lamp, para. 1]'],
    ['is cited without a paragraph', 'Some 26. [@herald]'],
    ['is cited from a paragraph that is not kept', 'Some 26. [@herald, para. 9]'],
  ])('is let pass where it %s', (_, text) => {
    expect(saidOf(text)).toEqual([]);
  });
});

describe('a number in a fact', () => {
  const at = (locator: string, id = 'herald') => [{ id, locator }];
  const answer = (number: number, more: object = {}) => ({
    claims: [{ question: 'how-many', answer: number, sources: at('para. 1'), ...more }],
  });

  it('that its source has not is told, of each of its sources', () => {
    expect(saidOfEvent(answer(26))).toEqual(['claims.0.answer 26 is in none of the paragraphs cited of herald']);
    expect(saidOfEvent(answer(27))).toEqual([]);
    expect(saidOfEvent(answer(26, { sources: at('para. 1', 'lamp') }))).toEqual([]);
    expect(saidOfEvent(answer(26, { answer: { minValue: 9, maxValue: 27 } }))).toHaveLength(1);
    expect(saidOfEvent(answer(26, { answer: 'Some 26 of them' }))).toHaveLength(1);
  });

  it('is no fraction of what the source has in thousands', () => {
    const inParagraph = (number: number) => saidOfEvent(answer(number, { sources: at('para. 5') }));
    for (const number of [15, 18, 7.5]) expect(inParagraph(number)).toHaveLength(1);
    for (const number of [15_000, 18_000, 7500, 1.25e9, 1.25e12]) expect(inParagraph(number)).toEqual([]);
  });

  it('of an answer that a note explains is let pass', () => {
    expect(saidOfEvent(answer(26, { note: 'The article lists them.' }))).toEqual([]);
  });

  it('is let pass where it is rounded, or in other units', () => {
    const inHectares = aQuestion({ unit: 'hectares' });
    const acres = answer(140, { qualifier: 'about', sources: at('para. 4') });
    expect(saidOfEvent(acres, inHectares)).toEqual([]);
    expect(saidOfEvent(acres)).toHaveLength(1);
    expect(saidOfEvent(answer(7e9, { qualifier: 'over', sources: at('para. 2') }))).toEqual([]);
  });

  it('is none in a date', () => {
    const when = aQuestion({ type: 'date', unit: null });
    expect(saidOfEvent(answer(0, { answer: '2026-01-13' }), when)).toEqual([]);
  });

  it('is told in what was said, pledged and is to come', () => {
    const sources = at('para. 1');
    expect(
      saidOfEvent({
        statements: [{ by: 'mira', says: 'It will be 31 states.', sources }],
        pledges: [
          { by: ['mira'], to: null, what: '40 lamps', quantity: 40, unit: 'lamps', status: 'offered', sources },
        ],
        upcoming: [{ what: 'Talks of 31 states', date: '2026-03', sources }],
      }),
    ).toEqual([
      'pledges.0.quantity 40 is in none of the paragraphs cited of herald',
      'pledges.0.what 40 is in none of the paragraphs cited',
      'statements.0.says 31 is in none of the paragraphs cited',
      'upcoming.0.what 31 is in none of the paragraphs cited',
    ]);
  });
});

describe('a number in a title', () => {
  const text = 'States joined. [@herald, para. 1]';

  it('that nothing has which the event cites is told', () => {
    expect(saidOfEvent({ text, title: '26 states join' })).toEqual(['title 26 is in none of the paragraphs cited']);
    expect(saidOfEvent({ text, title: 'Twenty-seven states join, eight of them today' })).toEqual([]);
    expect(saidOfEvent({ text: 'Words. [@lamp, para. 1]', title: '26 states join' })).toEqual([]);
  });

  it('may be counted in the event', () => {
    const answer = Array.from({ length: 12 }, (_, i) => `state-${i}`);
    const claims = [{ question: 'how-many', answer, sources: [{ id: 'herald', locator: 'para. 1' }] }];
    expect(saidOfEvent({ text, title: 'Twelve states join', claims })).toEqual([]);
    expect(saidOfEvent({ text, title: 'Thirteen states join', claims })).toHaveLength(1);
    const noted = [{ ...claims[0]!, answer: 26, note: 'The article lists them.' }];
    expect(saidOfEvent({ text, title: '26 states join', claims: noted })).toEqual([]);
    expect(saidOfEvent({ text, title: '25 states join', claims: noted })).toHaveLength(1);
  });
});

describe('a number in our abstract of an article', () => {
  const saidOfAbstract = (id: string, text: string, body = 'abstract') => {
    const content = contentOf({
      sources: [aSource({ id, text, body })],
      events: [anEvent({ text: `Words. [@${id}]` })],
    });
    const rule = numberNotToldBy((source) => (source === 'herald' ? KEPT : new Map()));
    return [...rule(buildGraph(STORY, content), content)].map(({ found }) => found);
  };

  it('that no paragraph of it has is told', () => {
    expect(saidOfAbstract('herald', 'Over $7.5 billion for 27 states, or 26.')).toEqual([
      '26 is in no paragraph of the article',
    ]);
    expect(saidOfAbstract('herald', 'Some 26 states.', 'full-text')).toEqual([]);
    expect(saidOfAbstract('lamp', 'Some 26 states.')).toEqual([]);
  });
});
