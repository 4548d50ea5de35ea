import { describe, expect, it } from 'vitest';
import { reportedLinks } from '../../../../src/views/parts/standings/reported-counts.ts';
import type { StandingsSelection } from '../../../../src/model/standings/standings-selection.ts';
import { aGraph } from '../../a-graph.ts';

const SOURCES = ['herald', 'lamp', 'pilot', 'star'];

/** What is printed where each source gives one of these counts of states that accepted, and one state is named. */
function reported(counts: readonly (number | null)[], selection: StandingsSelection = { kind: 'now' }) {
  const claims = counts.map((answer, i) => ({ question: 'how-many', answer, sources: [SOURCES[i]!] }));
  const graph = aGraph({
    sources: Object.fromEntries(SOURCES.map((id) => [id, { published: '2026-01-20' }])),
    actors: { alma: { kind: 'country', country: null }, league: { kind: 'organisation' } },
    questions: {
      'how-many': { unit: 'states', unitOne: 'state', counts: { in: 'league', status: 'accepted' }, about: ['league'] },
    },
    events: {
      one: {
        date: '2026-01-10',
        memberships: [{ actor: 'alma', in: 'league', status: 'accepted', sources: ['herald'] }],
        claims,
      },
    },
  });
  return reportedLinks(graph, 'league', selection).map(({ href, label }) => `${label} (${href})`);
}
const asked = (reportedCount: string) => [`Accepted: ${reportedCount} reported, 1 named here (/questions/how-many/)`];

describe('how many sources report', () => {
  it('leads to the question, with each number once, low to high, and the unit behind the last', () => {
    expect(reported([27])).toEqual(asked('27 states'));
    expect(reported([27, 18, 27, 18])).toEqual(asked('18 or 27 states'));
    expect(reported([19, 27, 18])).toEqual(asked('18, 19 or 27 states'));
  });

  it('leaves out who does not say how many, and is none where no more are reported than are named', () => {
    expect(reported([27, null])).toEqual(asked('27 states'));
    expect(reported([1])).toEqual([]);
  });

  it('is that of the day which is asked for', () => {
    expect(reported([27], { kind: 'day', iso: '2026-01-10', basis: 'happened' })).toEqual(asked('27 states'));
    expect(reported([27], { kind: 'day', iso: '2026-01-09', basis: 'happened' })).toEqual([]);
  });
});
