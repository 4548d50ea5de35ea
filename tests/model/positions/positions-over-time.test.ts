import { describe, expect, it } from 'vitest';
import { positionsOverTime, type PositionsOverTime } from '../../../src/model/positions/positions-over-time.ts';
import type { Position } from '../../../src/model/positions/position.ts';
import { aGraph } from '../../views/a-graph.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What Northmere promises, what its minister and others say of it, by event; each fact with only what a test is about. */
function story(events: Readonly<Record<string, Fields>>, questions: Readonly<Record<string, Fields>> = {}) {
  return aGraph({
    sources: { herald: {}, pilot: {} },
    actors: {
      northmere: { name: 'Northmere', kind: 'country', country: null },
      mira: { name: 'Mira Stone', roles: [{ title: 'Minister', of: 'northmere', sources: ['herald'] }] },
      bo: { name: 'Bo Reed' },
    },
    questions,
    events: Object.fromEntries(
      Object.entries(events).map(([id, fields]) => [id, { date: id.slice(0, 10), ...fields }]),
    ),
  });
}
const pledge = (fields: Fields) => ({
  by: ['northmere'],
  to: null,
  what: 'boats',
  status: 'offered',
  sources: ['herald'],
  ...fields,
});
const said = (fields: Fields) => ({
  by: 'mira',
  says: 'Boats will come.',
  topic: 'boats',
  sources: ['herald'],
  ...fields,
});
const claim = (answer: unknown, fields: Fields = {}) => ({
  question: 'how-many',
  answer,
  sources: ['herald'],
  ...fields,
});

const positionsOf = (graph: ReturnType<typeof story>) => positionsOverTime(graph, 'northmere');
const inWords = ({ event, speaker, facts }: Position) =>
  [
    event.id.slice(0, 10),
    typeof speaker === 'string' ? speaker : (speaker?.by.join() ?? '–'),
    ...facts.map(({ kind }) => kind),
  ].join(' ');
const lanesIn = (positions: PositionsOverTime | null) =>
  positions?.lanes.map(({ topic, positions: of }) => [topic, ...of.map(inWords)]);
const meetingsIn = (positions: PositionsOverTime | null) =>
  positions?.meetings.map(({ kind, positions: [a, b] }) => `${inWords(a)} < ${kind} < ${inWords(b)}`);

const BOATS = {
  '2026-01-01-offer': { pledges: [pledge({ attributedTo: 'Mira Stone' })] },
  '2026-01-02-report': { pledges: [pledge({ status: 'committed', attributedTo: 'Bo Reed' })] },
  '2026-01-03-money': { pledges: [pledge({ what: 'money', attributedTo: 'Mira Stone' })] },
};

describe('positions over time', () => {
  it('stand by topic, oldest first; a pledge without a topic is on what it is of', () => {
    expect(lanesIn(positionsOf(story(BOATS)))).toEqual([
      ['boats', '2026-01-01 Mira Stone pledge', '2026-01-02 Bo Reed pledge'],
      ['money', '2026-01-03 Mira Stone pledge'],
    ]);
  });

  it('put under one topic what is written in two ways, and pledges of different things', () => {
    const graph = story({
      '2026-01-01-a': { pledges: [pledge({ what: 'two ferries', topic: 'boats' })] },
      '2026-01-02-b': { statements: [said({ topic: 'Boats' })] },
      '2026-01-03-c': { pledges: [pledge({ status: 'pledged', attributedTo: 'Bo Reed' })] },
    });
    expect(lanesIn(positionsOf(graph))).toEqual([
      ['boats', '2026-01-01 – pledge', '2026-01-02 mira statement', '2026-01-03 Bo Reed pledge'],
    ]);
  });

  it('have what one speaker says on a topic at an event as one position, whatever name a source gives', () => {
    const graph = story({
      ...BOATS,
      '2026-01-05-all': {
        pledges: [pledge({ what: 'rafts', topic: 'boats', attributedTo: 'Mira Stone, as the Herald reports' })],
        statements: [said({}), said({ says: 'Rafts too.', topic: 'Boats' })],
      },
    });
    expect(lanesIn(positionsOf(graph))![0]).toContain(
      '2026-01-05 Mira Stone, as the Herald reports pledge statement statement',
    );
  });

  it('leave out what was said on no topic, and what was taken back', () => {
    const graph = story({
      ...BOATS,
      '2026-01-05-other': { statements: [said({ topic: null }), said({ says: 'No.', withdrawn: true })] },
    });
    expect(
      lanesIn(positionsOf(graph))!
        .flat()
        .filter((line) => line.includes('05')),
    ).toEqual([]);
  });

  it('are those of an actor, and too few without a contradiction are none', () => {
    const { '2026-01-01-offer': offer, '2026-01-03-money': money } = BOATS;
    expect(positionsOf(story({ '2026-01-01-offer': offer, '2026-01-03-money': money }))).toBeNull();
    expect(positionsOverTime(story(BOATS), 'bo')).toBeNull();
    const ofOneEvent = [pledge({}), pledge({ what: 'money' }), pledge({ what: 'rope' })];
    expect(positionsOf(story({ '2026-01-01-offer': { pledges: ofOneEvent } }))).toBeNull();
  });

  it('are none of an actor with one of its own, however many answers about it differ', () => {
    const asked = { 'how-many': { about: ['northmere'], topic: 'boats', title: 'How many?' } };
    const claims = [claim(3), claim(5, { sources: ['pilot'] })];
    const withOwn = (events: Readonly<Record<string, Fields>>) =>
      positionsOf(story({ ...events, '2026-01-05-count': { claims } }, asked));
    const { '2026-01-01-offer': offer, '2026-01-03-money': money } = BOATS;
    expect(withOwn({ '2026-01-01-offer': offer })).toBeNull();
    expect(withOwn({ '2026-01-01-offer': offer, '2026-01-03-money': money })!.meetings).toHaveLength(1);
  });

  it('leave out an offer that was taken back', () => {
    const graph = story({ ...BOATS, '2026-01-05-rope': { pledges: [pledge({ what: 'rope', withdrawn: true })] } });
    expect(lanesIn(positionsOf(graph))!.map(([topic]) => topic)).toEqual(['boats', 'money']);
  });

  it('have the topics with contradictions first, and a reply is none', () => {
    const reply = said({ topic: 'money', answers: '2026-01-03-money' });
    const replied = story({
      ...BOATS,
      '2026-01-04-more': { pledges: [pledge({ attributedTo: 'Cy' })], statements: [reply] },
    });
    expect(lanesIn(positionsOf(replied))!.map(([topic]) => topic)).toEqual(['boats', 'money']);
  });

  it('have the topics with contradictions first', () => {
    const graph = story({
      ...BOATS,
      '2026-01-04-denial': { pledges: [pledge({ what: 'money', status: 'denied', answers: '2026-01-03-money' })] },
    });
    expect(lanesIn(positionsOf(graph))!.map(([topic]) => topic)).toEqual(['money', 'boats']);
  });
});

describe('two positions', () => {
  const ASKED = { 'how-many': { about: ['northmere'], topic: 'boats', title: 'How many?' } };

  it('differ where their answers to one question exclude each other', () => {
    const graph = story(
      {
        ...BOATS,
        '2026-01-05-count': {
          claims: [claim(3, { attributedTo: 'Mira Stone' }), claim(5, { attributedTo: 'Bo Reed', sources: ['pilot'] })],
        },
      },
      ASKED,
    );
    expect(meetingsIn(positionsOf(graph))).toEqual([
      '2026-01-05 Mira Stone answer < differ < 2026-01-05 Bo Reed answer',
    ]);
  });

  it('of answers that agree, of spellings and of questions without a topic do not meet', () => {
    const agreed = {
      claims: [claim(3, { attributedTo: 'Mira Stone' }), claim(3, { attributedTo: 'Bo Reed', sources: ['pilot'] })],
    };
    expect(meetingsIn(positionsOf(story({ ...BOATS, '2026-01-05-count': agreed }, ASKED)))).toEqual([]);
    const differing = { claims: [claim(3), claim(5, { sources: ['pilot'] })] };
    const withoutTopic = { 'how-many': { ...ASKED['how-many'], topic: null } };
    expect(
      lanesIn(positionsOf(story({ ...BOATS, '2026-01-05-count': differing }, withoutTopic)))!
        .flat()
        .join(),
    ).not.toContain('answer');
  });

  it('may be of two topics: an answer has the topic of its question unless it has its own', () => {
    const claims = [
      claim(3, { attributedTo: 'Mira Stone', topic: 'rafts' }),
      claim(5, { attributedTo: 'Bo Reed', sources: ['pilot'] }),
    ];
    const positions = positionsOf(story({ ...BOATS, '2026-01-05-count': { claims } }, ASKED));
    expect(lanesIn(positions)!.map(([topic]) => topic)).toEqual(['boats', 'rafts', 'money']);
    expect(positions!.meetings).toHaveLength(1);
  });

  it('meet where the later is said to dispute a part that the event of the earlier tells', () => {
    const graph = story({
      ...BOATS,
      '2026-01-05-no': { statements: [said({ says: 'None.', answers: '2026-01-02-report', disputes: ['northmere'] })] },
    });
    expect(meetingsIn(positionsOf(graph))).toEqual(['2026-01-02 Bo Reed pledge < denies < 2026-01-05 mira statement']);
  });

  it('on different topics meet where the later is said to dispute the part of this actor, and not that of another', () => {
    const denial = (disputes: readonly string[]) => ({
      ...BOATS,
      '2026-01-05-no': { statements: [said({ topic: 'rafts', answers: '2026-01-02-report', disputes })] },
    });
    expect(meetingsIn(positionsOf(story(denial(['northmere']))))).toEqual([
      '2026-01-02 Bo Reed pledge < denies < 2026-01-05 mira statement',
    ]);
    expect(meetingsIn(positionsOf(story(denial(['bo']))))).toEqual([]);
  });

  it('meet where the later denies a pledge to the same, and else only answers it', () => {
    const denial = (to: string | null) => ({
      ...BOATS,
      '2026-01-02-report': { pledges: [pledge({ to: 'mira', status: 'committed', attributedTo: 'Bo Reed' })] },
      '2026-01-05-no': {
        pledges: [pledge({ to, status: 'denied', attributedTo: 'Mira Stone', answers: '2026-01-02-report' })],
      },
    });
    expect(meetingsIn(positionsOf(story(denial('mira'))))).toEqual([
      '2026-01-02 Bo Reed pledge < denies < 2026-01-05 Mira Stone pledge',
    ]);
    expect(meetingsIn(positionsOf(story(denial('bo'))))).toEqual([
      '2026-01-02 Bo Reed pledge < answers < 2026-01-05 Mira Stone pledge',
    ]);
  });
});
