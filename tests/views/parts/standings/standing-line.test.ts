import { describe, expect, it } from 'vitest';
import { standingsAsOf, statusChangesIn } from '../../../../src/model/standings/standing.ts';
import { STATUS_ORDER } from '../../../../src/model/standings/status.ts';
import {
  pageOfStatus,
  standingCounts,
  standingLine,
  statusChangeLine,
} from '../../../../src/views/parts/standings/standing-line.ts';
import { aGraph } from '../../a-graph.ts';

const change = (status: string, source = 'herald', actor = 'alma') => ({
  actor,
  in: 'league',
  status,
  note: status === 'signed' ? 'In ink.' : null,
  sources: [source],
});
const graph = aGraph({
  sources: {
    herald: { publisher: 'The Herald', published: '2026-01-10' },
    lamp: { published: '2026-01-20' },
    undated: { published: null, publishedNote: 'Nothing tells.' },
  },
  actors: {
    alma: { name: 'Alma' },
    bo: { name: 'Bo' },
    cy: { name: 'Cy' },
    league: { name: 'The League', kind: 'organisation' },
  },
  events: {
    '2026-01-01-asked': { date: '2026-01-01', memberships: [change('invited')] },
    '2025-12-asked': { date: '2025-12', memberships: [change('invited', 'herald', 'cy')] },
    '2026-01-declines': { date: '2026-01', memberships: [change('declined', 'herald', 'cy')] },
    '2026-01-20-accepts': { date: '2026-01-20', memberships: [change('accepted', 'herald', 'cy')] },
    '2026-01-02-accepts': { date: '2026-01-02', memberships: [change('accepted')] },
    '2026-01-10-signs': {
      date: '2026-01-10',
      memberships: [change('signed'), change('declined', 'lamp', 'bo'), change('accepted', 'herald', 'bo')],
    },
    '2026-01-12-report': {
      date: '[2026-01-12..2026-01-13]',
      kind: 'report',
      memberships: [change('signed', 'undated')],
    },
    '2026-01-15-again': { date: '2026-01-15', memberships: [change('signed', 'lamp')] },
  },
});
const standings = standingsAsOf(statusChangesIn(graph, 'league'));
const lineOf = (id: string) =>
  standingLine(
    graph,
    standings.find(({ actor }) => actor === id)!,
  );

describe('the line of a standing', () => {
  it('says who stands where, and leads to both', () => {
    expect(lineOf('alma')).toMatchObject({
      id: 'standing-alma',
      actor: { href: '/actors/alma/', label: 'Alma' },
      body: { href: '/standings/league/', label: 'The League' },
      status: 'signed',
      questions: [],
    });
  });

  it('says since when, who reports it, where it is recorded, and what editors note', () => {
    expect(lineOf('alma').since).toMatchObject({
      actor: { label: 'Alma' },
      status: 'signed',
      date: { text: '10 January 2026' },
      isBy: false,
      first: '2026-01-10',
      href: '/events/2026-01-10-signs/#membership-alma-league-signed',
      evidence: { sources: [{ key: { label: 'The Herald, 10 January' } }] },
      note: 'In ink.',
    });
  });

  it('goes back through what was before, the latest first, and forward through what was told again', () => {
    const { before, again } = lineOf('alma');
    expect(before.map(({ status, first }) => [status, first])).toEqual([
      ['accepted', '2026-01-02'],
      ['invited', '2026-01-01'],
    ]);
    expect(again.map(({ status, first }) => [status, first])).toEqual([
      ['signed', '2026-01-12'],
      ['signed', '2026-01-15'],
    ]);
  });

  it('says when it was first published, unless that was the same day or nobody tells', () => {
    const { before, since, again } = lineOf('alma');
    expect([before[0], since, ...again].map((line) => line?.known?.text ?? null)).toEqual([
      '10 January 2026',
      null,
      null,
      '20 January 2026',
    ]);
  });

  it('tells what an event only reports as having happened by its day', () => {
    expect(lineOf('alma').again[0]).toMatchObject({
      isBy: true,
      date: { text: 'some day between 12 and 13 January 2026' },
    });
  });

  it('has what other sources say of the same day beside it, and not as a step before it', () => {
    const { rivals, before } = lineOf('bo');
    expect([rivals.map(({ status }) => status), before]).toEqual([['accepted'], []]);
  });

  it('has what no date puts before or after it apart, and not as a step before it', () => {
    const { status, before, orderUntold } = lineOf('cy');
    expect(status).toBe('accepted');
    expect(before.map((line) => line.status)).toEqual(['invited']);
    expect(orderUntold.map((line) => [line.status, line.date.text])).toEqual([['declined', 'January 2026']]);
  });
});

describe('the counts of standings', () => {
  const everyone = aGraph({
    sources: { herald: {} },
    actors: { league: {}, ...Object.fromEntries(STATUS_ORDER.map((status) => [`who-${status}`, {}])) },
    events: {
      '2026-01-19-all': {
        memberships: STATUS_ORDER.toSorted().map((status) => change(status, 'herald', `who-${status}`)),
      },
    },
  });

  it('begin with the statuses that bind most, and end with those of who left', () => {
    const counts = standingCounts(everyone, 'league', standingsAsOf(statusChangesIn(everyone, 'league')));
    expect(counts.map(({ label }) => label.replace('\u00a0', ' '))).toEqual([
      '1 ratified',
      '1 signed',
      '1 accepted',
      '1 reinstated',
      '1 provisional',
      '1 suspended',
      '1 observer',
      '1 undecided',
      '1 invited',
      '1 declined',
      '1 withdrawn',
      '1 expelled',
      '1 rescinded',
    ]);
  });

  it('leave out statuses that nobody has', () => {
    expect(
      standingCounts(
        graph,
        'league',
        standings.filter(({ actor }) => actor !== 'cy'),
      ).map(({ href }) => href),
    ).toEqual(['/standings/league/signed/', '/standings/league/declined/']);
    expect(standingCounts(graph, 'league', [])).toEqual([]);
  });

  it('lead to a page of their own now, and to a part of the page of a day', () => {
    expect(pageOfStatus('league', 'signed', { kind: 'now' })).toBe('/standings/league/signed/');
    expect(pageOfStatus('league', 'signed', { kind: 'day', iso: '2026-01-10', basis: 'known' })).toBe(
      '/standings/league/known/2026-01-10/#signed',
    );
  });
});

describe('the day of the first report', () => {
  const isKnownFromSource = (...sources: readonly string[]) => {
    const told = aGraph({
      sources: {
        herald: { published: '2026-01-10' },
        lamp: { published: '2026-01-20' },
      },
      actors: { alma: {}, league: { kind: 'organisation' } },
      events: { '2026-01-05-signs': { date: '2026-01-05', memberships: [{ ...change('signed'), sources }] } },
    });
    return statusChangesIn(told, 'league').map((one) => statusChangeLine(told, one).isKnownFromSource);
  };

  it('is told by the one source beside it where that is of the same day', () => {
    expect(isKnownFromSource('herald')).toEqual([true]);
  });

  it('is told by none of several sources, which may be of other days', () => {
    expect(isKnownFromSource('lamp', 'herald')).toEqual([false]);
  });
});
