import { describe, expect, it } from 'vitest';
import { factsCiting } from '../../../../src/views/parts/events/fact-links.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: {}, lamp: {} },
  actors: { alma: { name: 'Alma' }, league: { kind: 'organisation' } },
  questions: { size: {} },
  events: {
    '2026-01-19-talks': {
      statements: [
        { by: 'alma', says: 'One.', sources: ['lamp'] },
        { by: 'alma', says: 'Två är nog.', sources: ['herald', 'lamp'] },
      ],
      memberships: [{ actor: 'alma', in: 'league', status: 'signed', sources: ['herald'] }],
      pledges: [{ by: ['alma'], to: null, what: 'help', status: 'offered', sources: ['herald'] }],
      claims: [{ question: 'size', answer: 9, sources: ['herald'] }],
      upcoming: [{ what: 'The next talks', date: '2026-02', sources: ['herald'] }],
    },
  },
});
const citing = (source: string) => factsCiting(graph.events.get('2026-01-19-talks')!, source);

describe('the way back from a source', () => {
  it('leads to every kind of fact that rests on it, each told by its place among its kind', () => {
    expect(citing('herald')).toEqual([
      { href: `#statement-alma-${encodeURIComponent('två-är-nog')}`, label: 'statement 2' },
      { href: '#membership-alma-league-signed', label: 'status 1' },
      { href: '#pledge-alma-help-offered', label: 'pledge 1' },
      { href: '#claim-size-9', label: 'answer 1' },
      { href: '#upcoming-the-next-talks-2026-02', label: 'date 1' },
    ]);
  });

  it('leads to no fact that rests on others', () => {
    expect(citing('lamp').map(({ label }) => label)).toEqual(['statement 1', 'statement 2']);
    expect(citing('gazette')).toEqual([]);
  });
});
