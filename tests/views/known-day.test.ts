import { describe, expect, it } from 'vitest';
import { knownDayLinks, knownDayView } from '../../src/views/known-day.ts';
import { knownDayOptions } from '../../src/views/parts/timeline/known-day-picker.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { aGraph } from './a-graph.ts';

const KEPT = 'Titles, dates, participants, languages and names are as we know them today.';
const INEXACT = 'A source of uncertain date counts from the first day it may have been published.';

const graph = aGraph({
  sources: {
    early: { published: '2026-01-20' },
    'of-a-month': { published: '2026-02~', publishedNote: 'Not printed.' },
    late: { published: '2026-03-05' },
  },
  events: {
    '2026-01-19-told-early': {
      text: 'It was. [@early]',
      upcoming: [
        { what: 'A deadline', date: '2026-02-09', sources: ['early'] },
        { what: 'The next meeting', date: '2026-02-10', sources: ['early'] },
        { what: 'The end', date: '2026-04', sources: ['early'] },
      ],
    },
    '2026-02-09-in-the-month': { date: '2026-02-09', text: 'It was. [@of-a-month]' },
    '2026-03-01-told-late': { date: '2026-03-01', text: 'It was. [@late]' },
  },
});
const on = (iso: string) =>
  knownDayView(
    graph,
    knownDayLinks(graph).find((day) => day.iso === iso)!,
  );

describe('a day of knowledge', () => {
  it('says what is told as it is now', () => {
    expect(on('2026-01-20').note).toBe(KEPT);
  });

  it('says how much of the story was known, on a day or in a month', () => {
    expect(on('2026-01-20')).toMatchObject({
      title: 'What was known on 20 January 2026',
      lead: '1 event, from 1 source, and nothing published later.',
      description: expect.stringMatching(/^What was known on 20 January 2026: 1 event/) as string,
    });
    expect(on('2026-02').title).toBe('What was known in February 2026');
    expect(on('2026-01-20').crumbs.at(-1)).toEqual({
      href: '/known/2026-01-20/',
      label: 'What was known on 20 January 2026',
    });
  });

  it('leads to the day before and the day after', () => {
    expect([on('2026-01-20').previous, on('2026-01-20').next?.href]).toEqual([null, '/known/2026-02/']);
    expect([on('2026-03-05').previous?.href, on('2026-03-05').next]).toEqual(['/known/2026-02-09/', null]);
  });

  it('has the sources that were published on it', () => {
    expect(on('2026-03-05').sources.map(({ id }) => id)).toEqual(['late']);
    expect(on('2026-02-09').sources).toEqual([]);
  });

  it('says that an inexact day counts from its first, until it is past', () => {
    expect(on('2026-02').note).toBe(`${KEPT} ${INEXACT}`);
    expect(on('2026-02-09').note).toBe(`${KEPT} ${INEXACT}`);
    expect(on('2026-03-05').note).toBe(KEPT);
  });

  it('has what was still to come on that day, though the last source is of an earlier one', () => {
    expect(on('2026-02').upcoming.map(({ link }) => link.label)).toEqual(['A deadline', 'The next meeting', 'The end']);
    expect(on('2026-02-09').upcoming.map(({ link }) => link.label)).toEqual(['The next meeting', 'The end']);
  });

  it('has as news what the day before did not have', () => {
    const news = knownDayLinks(graph).map((day) => knownDayView(graph, day).news.map(({ id }) => id));
    expect(news).toEqual([['2026-01-19-told-early'], [], ['2026-02-09-in-the-month'], ['2026-03-01-told-late']]);
  });
});

describe('a day of a story of many days', () => {
  /** Two sources that differ, and so many more, each on a day of its own. */
  const storyOfDays = (days: number) => {
    const numbers = Array.from({ length: days }, (_, i) => i);
    const dayOf = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
    return aGraph({
      sources: Object.fromEntries(numbers.map((i) => [`source-${i}`, { published: dayOf(i) }])),
      actors: { alma: {} },
      questions: { size: { title: 'How many?', about: ['alma'] } },
      events: {
        it: {
          date: '2026-01-01',
          text: 'It was.',
          claims: [0, 1].map((i) => ({ question: 'size', answer: i, sources: [`source-${i}`] })),
        },
      },
    });
  };
  const differencesOn = (days: number) => {
    const graph = storyOfDays(days);
    return knownDayView(graph, knownDayLinks(graph)[5]!).disputed.map(({ link, answers, allAnswers }) => [
      link.label,
      answers.length,
      allAnswers?.label,
    ]);
  };

  it('names the questions on which sources differ, and leaves the answers to their pages', () => {
    expect(differencesOn(101)).toEqual([['How many?', 0, 'All 2 answers, and who gives them']]);
    expect(differencesOn(100)).toEqual([['How many?', 2, undefined]]);
  });
});

describe('the choice of a day', () => {
  it('says the same of all days', () => {
    expect(knownDayOptions(graph)?.note).toBe(`${KEPT} ${INEXACT}`);
    expect(knownDayOptions(storyOf({ one: '2026-01-20', two: '2026-01-21~' }))?.note).toBe(KEPT);
  });

  it('begins with the first day on which anything became known, and answers an earlier one', () => {
    const { days, nothing } = timelineView(graph, 'newest-first').known!;
    expect(days[0]!.day).toBe('2026-01-20');
    expect(nothing).toBe('Nothing of this story was known yet on that day: our first source is from 20 January 2026.');
    expect(knownDayOptions(storyOf({ one: '2026-01~', two: '2026-03' }))?.nothing).toMatch(
      / is from about January 2026\.$/,
    );
  });

  it('is not there where there are no two days to choose from', () => {
    expect(knownDayOptions(storyOf({ one: '2026-01-20' }))).toBeNull();
    expect(knownDayOptions(storyOf({ one: null, two: null }))).toBeNull();
  });
});

/** A story of an event that these sources tell, with the day of each. */
function storyOf(sources: Readonly<Record<string, string | null>>) {
  const told = Object.entries(sources).map(([id, published]) => [id, { published, publishedNote: 'Not printed.' }]);
  return aGraph({
    sources: Object.fromEntries(told) as Record<string, object>,
    events: {
      '2026-01-19-it-was': {
        text: Object.keys(sources)
          .map((id) => `It was. [@${id}]`)
          .join(' '),
      },
    },
  } as Parameters<typeof aGraph>[0]);
}

it('a page asks each event of its day no more often the more days of publication there are', () => {
  expect(readsOfAnEvent(40)).toBeLessThan(1.5 * readsOfAnEvent(20));
});

/** How often the last page of a story asks one of its events for its day; of a story with an event and a source each day. */
function readsOfAnEvent(days: number): number {
  const numbers = Array.from({ length: days }, (_, i) => i + 1);
  const dayOf = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);
  const graph = aGraph({
    sources: Object.fromEntries(numbers.map((number) => [`source-${number}`, { published: dayOf(number) }])),
    actors: { alma: { name: 'Alma' } },
    entities: { pact: { name: 'Pact', kind: 'agreement' } },
    events: Object.fromEntries(
      numbers.map((number) => [
        `${dayOf(number)}-event`,
        {
          date: dayOf(number),
          text: `It was. [@source-${number}]`,
          memberships: [{ actor: 'alma', in: 'pact', status: 'signed', sources: [`source-${number}`] }],
        },
      ]),
    ),
  });
  let reads = 0;
  const event = [...graph.events.values()][days / 2]!;
  const { date } = event;
  Object.defineProperty(event, 'date', { enumerable: true, get: () => (reads++, date) });
  knownDayView(graph, knownDayLinks(graph).at(-1)!);
  return reads;
}
