import { describe, expect, it } from 'vitest';
import { answeredQuestionOf } from '../../src/model/answers/answered-question.ts';
import { asKnownOn, knownDays, sourcesByDay } from '../../src/model/graph/known-on.ts';
import { standingsData } from '../../src/views/data/standings.ts';
import { eventView } from '../../src/views/event.ts';
import { knownDayView } from '../../src/views/known-day.ts';
import { pledgesView } from '../../src/views/pledges.ts';
import { questionView } from '../../src/views/question.ts';
import { sourceView } from '../../src/views/source.ts';
import { standingsView } from '../../src/views/standings.ts';
import { latestEvents } from '../../src/model/graph/latest-events.ts';
import { recordCounts } from '../../src/views/parts/timeline/record-counts.ts';
import { upcomingLines } from '../../src/views/parts/timeline/upcoming-line.ts';
import { problemsIn, aSource, anActor, anEvent } from '../builders.ts';
import { aGraph } from './a-graph.ts';

const TOLD = '2026-01-19-told';
const RETRACTED = 'Retracted on 5 February 2026, and not counted';
const graph = aGraph({
  sources: {
    herald: {
      publisher: 'The Herald',
      published: '2026-01-20',
      updates: [
        { date: '2026-02-05', kind: 'retracted', note: 'Nobody was there.' },
        { date: '2026-01-22', kind: 'corrected' },
      ],
    },
    post: { publisher: 'The Post', published: '2026-01-21' },
    lamp: { publisher: 'The Lamp', published: '2026-01-22' },
  },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
  entities: { pact: { name: 'Pact', kind: 'agreement' } },
  questions: { size: { about: ['alma'], unit: 'people' } },
  events: {
    [TOLD]: {
      text: 'Words. [@herald; @post; @lamp]',
      claims: [
        { question: 'size', answer: 18, sources: ['herald'] },
        { question: 'size', answer: 20, sources: ['herald', 'post'] },
        { question: 'size', answer: 20, attributedTo: 'the police', sources: ['lamp'] },
      ],
      memberships: [
        { actor: 'alma', in: 'pact', status: 'invited', sources: ['post'] },
        { actor: 'bo', in: 'pact', status: 'signed', sources: ['herald'] },
      ],
      pledges: [{ by: ['bo'], to: null, what: 'a boat', status: 'offered', sources: ['herald'] }],
      upcoming: [{ what: 'The boat sails', date: '2026-05', sources: ['herald'] }],
    },
    '2026-01-19-alone': { text: 'Words. [@herald]' },
  },
});
const size = questionView(graph, graph.questions.get('size')!);
const event = eventView(graph, graph.events.get(TOLD)!);
const standings = (iso: string, basis: 'known' | 'happened') =>
  standingsView(graph, 'pact', { kind: 'day', iso, basis });
const countsOf = (view: { readonly counts: readonly { readonly label: string }[] }) =>
  view.counts.map(({ label }) => label.replace('\u00a0', ' '));

describe('what only a retracted source says', () => {
  it('stays, marked with the day of its retraction', () => {
    expect(size.answers.map(({ answer, setAside }) => [answer, setAside])).toEqual([
      ['20 people', null],
      ['20 people', null],
      ['18 people', RETRACTED],
    ]);
    expect(event.facts.standings.map(({ setAside }) => setAside)).toEqual([null, RETRACTED]);
    expect(event.facts.upcoming[0]!.setAside).toBe(RETRACTED);
    const [boat] = pledgesView(graph).groups.flatMap(({ lines }) => lines);
    expect(boat).toMatchObject({ gone: 'Not counted', steps: [{ setAside: RETRACTED }] });
  });

  it('counts no more in relations, standings, totals and what is still to come', () => {
    expect(size.relation.label).toBe('Sources agree');
    expect(countsOf(standingsView(graph, 'pact', { kind: 'now' }))).toEqual(['1 invited']);
    expect(pledgesView(graph).count).toBe('0\u00a0pledges');
    expect(recordCounts(graph).map(({ label }) => label)).not.toContain('1\u00a0pledge');
    expect(upcomingLines(graph)).toEqual([]);
    expect(standingsData(graph, 'pact').notCounted).toMatchObject([{ actor: { id: 'bo' }, counts: false }]);
  });

  it('needs no order with what else is told', () => {
    const step = { actor: 'mira-stone', in: 'club' };
    const problems = (updates: readonly object[]) =>
      problemsIn({
        sources: [aSource({ updates }), aSource({ id: 'post' })],
        actors: [anActor(), anActor({ id: 'club', kind: 'organisation' })],
        events: [
          anEvent({
            id: '2026-01-18-one',
            date: '2026-01-18',
            memberships: [{ ...step, status: 'signed', sources: ['herald'] }],
          }),
          anEvent({
            id: '2026-01-19-two',
            text: 'Words. [@post]',
            memberships: [{ ...step, status: 'invited', sources: ['post'] }],
          }),
        ],
      });
    expect(problems([])).toHaveLength(1);
    expect(problems([{ date: '2026-02-05', kind: 'withdrawn' }])).toEqual([]);
  });
});

describe('what another source says too', () => {
  it('counts on, by the sources that stand', () => {
    const { sources, origins } = answeredQuestionOf(graph, 'size');
    expect({ sources, origins }).toEqual({ sources: 2, origins: 2 });
  });

  it('names the retracted source as such', () => {
    const [line] = size.answers.filter(({ sources }) => sources.length === 2);
    expect(line!.sources.map(({ label }) => label)).toEqual([
      'The Herald, 20 January (retracted)',
      'The Post, 21 January',
    ]);
  });
});

describe('before the day of the retraction', () => {
  it('what the source says was known and counted', () => {
    expect(countsOf(standings('2026-01-20', 'known'))).toEqual(['1 signed']);
    expect(countsOf(standings('2026-01-21', 'known'))).toEqual(['1 signed', '1 invited']);
    const then = asKnownOn(graph, '2026-01-22');
    expect(answeredQuestionOf(then, 'size').relation).toBe('differ');
    expect(then.sources.get('herald')!.updates).toHaveLength(1);
    expect(upcomingLines(then, '2026-01-22')).toHaveLength(1);
  });

  it('and from that day on no more, which is told as what became known on it', () => {
    expect(countsOf(standings('2026-02-05', 'known'))).toEqual(['1 invited']);
    expect(standings('2026-02-05', 'known').day!.changes.lines).toMatchObject([
      { actor: { label: 'Bo' }, setAside: RETRACTED },
    ]);
    expect(standings('2026-02-05', 'known').day!.changes.heading).toBe('What was retracted on this day');
    expect(answeredQuestionOf(asKnownOn(graph, '2026-02-05'), 'size').relation).toBe('agree');
    expect(knownDays(graph).map(({ iso }) => iso)).toEqual(['2026-01-20', '2026-01-21', '2026-01-22', '2026-02-05']);
    expect(
      sourcesByDay(graph)
        .get('2026-01-22')
        ?.map(({ id }) => id),
    ).toEqual(['herald', 'lamp']);
    expect(knownDayView(graph, { iso: '2026-02-05', day: '2026-02-05' }).sources).toMatchObject([
      { update: 'retracted on 5 February 2026' },
    ]);
  });

  it('nobody stands where only it says so, by what had happened as it is known now', () => {
    expect(countsOf(standings('2026-01-19', 'happened'))).toEqual(['1 invited']);
  });

  it('it is a change of a day when it was told, a retraction on the day of that, and as it is known now no change', () => {
    const inShort = standingsView(graph, 'pact', { kind: 'now' }).days.map(({ day, happened, known }) => [
      day,
      happened?.label,
      known?.label,
    ]);
    expect(inShort).toEqual([
      ['19 January 2026', '1 changed', undefined],
      ['20 January 2026', 'nothing changed', '1 became known'],
      ['21 January 2026', 'nothing changed', '1 became known'],
      ['5 February 2026', 'nothing changed', '1 retracted'],
    ]);
    expect(standings('2026-01-19', 'happened').day!.changes.lines.map(({ actor }) => actor.label)).toEqual(['Alma']);
  });

  it('an event that it alone tells was among what happened last, and is no more', () => {
    const latest = (of: typeof graph) => latestEvents(of).map(({ id }) => id);
    expect(latest(graph)).toEqual([TOLD]);
    expect(latest(asKnownOn(graph, '2026-02-04'))).toEqual([TOLD, '2026-01-19-alone']);
    expect(latest(asKnownOn(graph, '2026-02-05'))).toEqual([TOLD]);
  });

  it('what happened last is as many events as ever where some of them are told by retracted sources alone', () => {
    const days = ['10', '11', '12', '13', '14'];
    const many = aGraph({
      sources: { herald: { published: '2026-01-20', updates: [{ date: '2026-02-05', kind: 'retracted' }] }, lamp: {} },
      events: Object.fromEntries(
        days.map((day) => [
          `2026-01-${day}-e`,
          { date: `2026-01-${day}`, text: `Words. [@${day > '12' ? 'herald' : 'lamp'}]` },
        ]),
      ),
    });
    const latest = (of: typeof graph) => latestEvents(of).map(({ date }) => date.first.slice(-2));
    expect(latest(asKnownOn(many, '2026-01-20'))).toEqual(['14', '13', '12']);
    expect(latest(asKnownOn(many, '2026-02-05'))).toEqual(['12', '11', '10']);
    expect(latest(many)).toEqual(['12', '11', '10']);
  });
});

describe('what a publisher withdrew', () => {
  const updatesOf = (kind: string) => [{ date: '2026-02-05', kind }];
  const TWO = '2026-01-19-two';
  const told = aGraph({
    sources: { herald: { updates: updatesOf('withdrawn') }, post: { updates: updatesOf('retracted') }, lamp: {} },
    actors: { alma: { name: 'Alma' } },
    entities: { pact: { kind: 'agreement' } },
    events: {
      '2026-01-19-one': {
        text: 'Words. [@herald]',
        memberships: [{ actor: 'alma', in: 'pact', status: 'signed', sources: ['herald'] }],
      },
      [TWO]: { text: 'Words. [@herald; @post; @lamp]' },
    },
  });

  it('is called withdrawn, and not retracted', () => {
    const sourcesOf = (id: string) => eventView(told, told.events.get(id)!).told.link.label;
    expect(sourcesOf('2026-01-19-one')).toBe('1\u00a0source, withdrawn');
    expect(sourcesOf(TWO)).toBe('3\u00a0sources, 2 of them retracted or withdrawn');
    const view = standingsView(told, 'pact', { kind: 'now' });
    expect(view.days.at(-1)!.known!.label).toBe('1 withdrawn by the publisher');
    const day = standingsView(told, 'pact', { kind: 'day', iso: '2026-02-05', basis: 'known' }).day!;
    expect(day.changes.heading).toBe('What was withdrawn on this day');
  });
});

describe('the pages', () => {
  it('of a source tell what became of it, the earliest first, and that it was retracted', () => {
    const view = sourceView(graph, graph.sources.get('herald')!);
    expect(view.updates).toMatchObject([
      { words: 'Corrected on', date: { text: '22 January 2026' }, note: null },
      { words: 'Retracted on', date: { text: '5 February 2026' }, note: 'Nobody was there.' },
    ]);
    expect(view.retracted).toMatch(/^Retracted on 5 February 2026\. /);
    expect(sourceView(graph, graph.sources.get('post')!)).toMatchObject({ updates: [], retracted: null });
  });

  it('of an event that rests on it alone say so beside the count of its sources', () => {
    expect(eventView(graph, graph.events.get('2026-01-19-alone')!).told.link.label).toBe('1\u00a0source, retracted');
    expect(event.told.link.label).toBe('3\u00a0sources, 1 of them retracted');
    expect(event.sources[0]!.line.update).toBe('retracted on 5 February 2026');
  });
});
