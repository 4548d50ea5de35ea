import { describe, expect, it } from 'vitest';
import { standingsNow } from '../../../src/model/standings/standing.ts';
import { reportedCounts } from '../../../src/model/standings/reported-count.ts';
import { aGraph } from '../../views/a-graph.ts';

const MEMBERS = { ana: 'accepted', bo: 'signed', cy: 'invited', di: 'declined' };

/** What sources report of a body in which one has accepted, one signed, one is invited and one declined. */
function graphOf(claims: readonly Readonly<Record<string, unknown>>[], status: string) {
  return aGraph({
    sources: { herald: {}, lamp: {} },
    actors: { league: { kind: 'organisation' }, ...Object.fromEntries(Object.keys(MEMBERS).map((id) => [id, {}])) },
    questions: { size: { about: ['league'], counts: { in: 'league', status } } },
    events: {
      '2026-01-19-all': {
        memberships: Object.entries(MEMBERS).map(([actor, now]) => ({
          actor,
          in: 'league',
          status: now,
          sources: ['herald'],
        })),
        claims: claims.map((claim) => ({ question: 'size', sources: ['herald'], ...claim })),
      },
    },
  });
}

function reported(claims: readonly Readonly<Record<string, unknown>>[], status = 'accepted') {
  const graph = graphOf(claims, status);
  return reportedCounts(graph, 'league', standingsNow(graph, 'league')).map(({ named, claims: told }) => ({
    named,
    told: told.map(({ fact }) => fact.answer),
  }));
}

describe('how many are reported', () => {
  it('is told where sources count more than they name, who came further counted in', () => {
    expect(reported([{ answer: 3 }])).toEqual([{ named: 2, told: [3] }]);
    expect(reported([{ answer: 2 }])).toEqual([]);
    expect(reported([{ answer: 2 }], 'signed')).toEqual([{ named: 1, told: [2] }]);
    expect(reported([{ answer: 4 }], 'invited')).toEqual([{ named: 3, told: [4] }]);
    expect(reported([{ answer: 2 }], 'declined')).toEqual([{ named: 1, told: [2] }]);
  });

  it('tells how many of those named have come to a later status', () => {
    const further = (status: string) => {
      const graph = graphOf([{ answer: 9 }], status);
      return reportedCounts(graph, 'league', standingsNow(graph, 'league')).map((count) => count.further);
    };
    expect([further('accepted'), further('signed'), further('invited')]).toEqual([[1], [0], [2]]);
  });

  it('counts who applies provisionally what it signed among those who signed', () => {
    const step = (status: string) => ({ actor: 'ana', in: 'league', status, sources: ['herald'] });
    const after = (...statuses: readonly string[]) =>
      aGraph({
        sources: { herald: {} },
        actors: { league: { kind: 'organisation' }, ana: {} },
        questions: { size: { about: ['league'], counts: { in: 'league', status: 'signed' } } },
        events: Object.fromEntries(
          statuses.map((status, i) => [
            `2026-01-1${i}-${status}`,
            {
              date: `2026-01-1${i}`,
              memberships: [step(status)],
              claims: [{ question: 'size', answer: 2, sources: ['herald'] }],
            },
          ]),
        ),
      });
    const named = (graph: ReturnType<typeof aGraph>) =>
      reportedCounts(graph, 'league', standingsNow(graph, 'league'))[0]!.named;
    expect(named(after('signed', 'provisional'))).toBe(1);
    expect(named(after('provisional'))).toBe(0);
    expect(named(after('accepted', 'provisional'))).toBe(0);
    expect(named(after('signed', 'withdrawn', 'provisional'))).toBe(0);
  });

  it('is what the sources say of the last day', () => {
    const before = { answer: 9, asOf: '2026-01-10' };
    expect(reported([before, { answer: 3 }])).toEqual([{ named: 2, told: [3] }]);
    expect(reported([before, { answer: 2 }])).toEqual([]);
    expect(reported([{ answer: 3 }, { answer: 5, sources: ['lamp'] }])).toEqual([{ named: 2, told: [3, 5] }]);
  });

  it('is more only where it must be', () => {
    expect(reported([{ answer: 2, qualifier: 'over' }])).toHaveLength(1);
    expect(reported([{ answer: 2, qualifier: 'at-least' }])).toEqual([]);
    expect(reported([{ answer: 9, qualifier: 'up-to' }])).toEqual([]);
    expect(reported([{ answer: { minValue: 2, maxValue: 4 } }])).toEqual([]);
    expect(reported([{ answer: { minValue: 3, maxValue: 4 } }])).toHaveLength(1);
  });

  it('leaves out answers that do not count', () => {
    expect(reported([{ answer: 9, withdrawn: true }, { answer: null }])).toEqual([]);
    expect(reported([])).toEqual([]);
  });
});
