import { describe, expect, it } from 'vitest';
import { pledgeHistories } from '../../../../src/model/pledges/pledge-history.ts';
import { pledgeCount, pledgeLines } from '../../../../src/views/parts/pledges/pledge-line.ts';
import { aGraph } from '../../a-graph.ts';

const sources = ['herald'];
const graph = aGraph({
  sources: { herald: { publisher: 'The Herald' }, lamp: { publisher: 'The Lamp' } },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, league: { name: 'The League', kind: 'organisation' } },
  questions: {
    both: { title: 'What does Alma give the League?', about: ['alma', 'league'], type: 'yes-no' },
    one: { title: 'Who is Alma?', about: ['alma'], type: 'yes-no' },
    all: { title: 'What do the two give the League?', about: ['alma', 'bo', 'league'], type: 'yes-no' },
  },
  events: {
    '2026-01-10-told': {
      date: '2026-01-10',
      pledges: [
        { by: ['bo'], to: null, what: 'rope', status: 'denied', sources },
        {
          by: ['alma'],
          to: 'league',
          what: 'boats',
          quantity: 5,
          unit: 'boats',
          qualifier: 'over',
          over: 'two years',
          status: 'offered',
          attributedTo: 'a guest',
          note: 'By letter.',
          sources,
        },
        { by: ['alma'], to: 'league', what: 'money', quantity: 2e6, currency: 'USD', status: 'offered', sources },
        { by: ['alma', 'bo'], to: 'league', what: 'rooms', status: 'offered', sources },
        { by: ['bo'], to: null, what: 'oars', status: 'withdrawn', sources },
        { by: ['bo'], to: null, what: 'sails', status: 'offered', sources },
      ],
      claims: ['both', 'one', 'all'].flatMap((question) => [
        { question, answer: 'yes', sources: ['herald'] },
        { question, answer: 'no', sources: ['lamp'] },
      ]),
      text: 'Words. [@herald; @lamp]',
    },
    '2026-01-12-more': {
      date: '2026-01-12',
      pledges: [
        { by: ['alma'], to: 'league', what: 'money', quantity: 3e6, currency: 'USD', status: 'pledged', sources },
        {
          by: ['bo'],
          to: 'league',
          what: 'sails',
          quantity: 2,
          unit: 'sails',
          status: 'denied',
          answers: '2026-01-10-told',
          sources,
        },
      ],
      statements: [{ by: 'bo', says: 'I offered none.', answers: '2026-01-10-told', sources }],
    },
  },
});
const lines = pledgeLines(graph, pledgeHistories(graph));
const lineOf = (words: RegExp) => lines.find(({ pledge }) => words.test(pledge))!;

describe('the line of an offer that sources tell in two ways', () => {
  const offer = { by: ['alma'], to: null, status: 'offered' };
  const twofold = aGraph({
    sources: { herald: { publisher: 'The Herald' }, lamp: { publisher: 'The Lamp' } },
    actors: { alma: { name: 'Alma' } },
    events: {
      '2026-01-10-told': {
        pledges: [
          { ...offer, what: 'a hospital and medics', alternateOf: 'field hospitals', sources: ['lamp'] },
          { ...offer, what: 'field hospitals', quantity: 1, unit: 'hospitals', sources },
          { ...offer, what: 'education grants', quantity: 500, qualifier: 'over', unit: 'grants', sources },
          { ...offer, what: 'a boat and tents', quantity: 3, unit: 'tents', sources },
          { ...offer, what: 'tents for the camp', quantity: 1, unit: 'tents', sources },
        ],
        text: 'Words. [@herald; @lamp]',
      },
    },
  });
  const [hospital, grants, boat, tents] = pledgeLines(twofold, pledgeHistories(twofold));

  it('is one line with each of them and its sources, and says that they differ', () => {
    expect(hospital).toMatchObject({
      id: 'pledge-alma-field-hospitals-offered-in-2026-01-10-told',
      formerIds: ['pledge-alma-a-hospital-and-medics-offered-in-2026-01-10-told'],
      pledge: '1 field hospital / a hospital and medics',
      variants: [
        { pledge: '1 field hospital', sources: 'The Herald, 20 January' },
        { pledge: 'a hospital and medics', sources: 'The Lamp, 20 January' },
      ],
      relation: { label: 'Sources differ' },
    });
    expect(hospital!.steps.map(({ pledge, evidence }) => [evidence.inBrief, pledge]).toSorted()).toEqual([
      ['The Herald, 20 January', '1 field hospital'],
      ['The Lamp, 20 January', 'a hospital and medics'],
    ]);
    expect(grants).toMatchObject({ variants: [], formerIds: [], relation: null });
  });

  it('counts what the words name, and repeats no unit that they hold', () => {
    expect([grants, boat, tents].map((line) => line!.pledge)).toEqual([
      'Over 500 education grants',
      '3 tents: a boat and tents',
      '1 tent for the camp',
    ]);
  });
});

describe('the line of a pledge', () => {
  it('says who pledged how much of what to whom, with a capital', () => {
    expect(lineOf(/boats/)).toMatchObject({
      id: 'pledge-alma-boats-offered-in-2026-01-10-told',
      by: [{ href: '/actors/alma/', label: 'Alma' }],
      pledge: 'Over 5 boats, over two years',
      gone: null,
      to: { href: '/actors/league/', label: 'The League' },
    });
    expect(lineOf(/^Sails/).to).toBeNull();
  });

  it('says first of what is gone that it was denied or withdrawn', () => {
    expect([lineOf(/rope/), lineOf(/oars/)]).toMatchObject([
      { gone: 'Denied', pledge: 'rope' },
      { gone: 'Withdrawn', pledge: 'oars' },
    ]);
  });

  it('says at each step how much, where that is not told alike each time, and nowhere else', () => {
    expect(lineOf(/^Money/).steps.map(({ amount, status }) => [amount, status])).toEqual([
      ['US$2 million', 'offered'],
      ['US$3 million', 'pledged'],
    ]);
    expect(lineOf(/boats/).steps.map(({ amount }) => amount)).toEqual([null]);
  });

  it('tells of each step when it was, where it is recorded, and who has it from whom', () => {
    expect(lineOf(/boats/).steps[0]).toMatchObject({
      date: { text: '10 January 2026' },
      href: '/events/2026-01-10-told/#pledge-alma-boats-offered',
      evidence: { sources: [{ key: { label: 'The Herald, 20 January' } }] },
      attributedTo: 'a guest',
      note: 'By letter.',
    });
  });

  it('shows who denies it and what was said in answer', () => {
    const { denials, replies } = lineOf(/^Sails/);
    expect(denials).toMatchObject([
      { by: [{ label: 'Bo' }], pledge: '2 sails', to: { label: 'The League' }, status: 'denied', amount: null },
    ]);
    expect(replies.map(({ says }) => says)).toEqual(['I offered none.']);
    expect(lineOf(/boats/)).toMatchObject({ denials: [], replies: [] });
  });

  it('names the open questions about giver and receiver both, and none where several give or nobody is to receive', () => {
    expect(lineOf(/boats/).questions.map(({ label }) => label)).toEqual([
      'What do the two give the League?',
      'What does Alma give the League?',
    ]);
    expect([lineOf(/^Rooms/).questions, lineOf(/^Sails/).questions]).toEqual([[], []]);
  });
});

describe('the pledges of a page', () => {
  it('have what was never made last', () => {
    const denied = lines.map(({ gone }) => gone === 'Denied');
    expect(denied).toEqual(denied.toSorted());
    expect(denied).toContain(true);
  });

  it('are counted apart from denials of what nobody is said to have pledged', () => {
    const histories = pledgeHistories(graph);
    const isOf = (id: string) => histories.filter(({ by }) => by.join() === id);
    expect(pledgeCount(isOf('alma'))).toBe('2\u00a0pledges');
    expect(pledgeCount(isOf('bo'))).toBe('2\u00a0pledges and 2\u00a0denials');
  });
});
