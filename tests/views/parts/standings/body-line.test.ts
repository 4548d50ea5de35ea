import { describe, expect, it } from 'vitest';
import { bodyLine, bodyLines } from '../../../../src/views/parts/standings/body-line.ts';
import { aGraph } from '../../a-graph.ts';

const joins = (actor: string, body: string, status = 'signed') => ({ actor, in: body, status, sources: ['herald'] });
const graph = aGraph({
  sources: { herald: {} },
  actors: {
    alma: { name: 'Alma' },
    bo: { name: 'Bo' },
    zeta: { name: 'Zeta Club', kind: 'organisation', description: 'A club' },
    union: { name: 'The Union', kind: 'organisation' },
    league: { name: 'The League', kind: 'organisation' },
  },
  entities: { quiet: { name: 'A quiet pact', kind: 'agreement' } },
  events: {
    '2026-01-19-join': {
      memberships: [
        joins('alma', 'union', 'invited'),
        joins('alma', 'union', 'signed'),
        joins('alma', 'league'),
        joins('alma', 'zeta'),
        joins('bo', 'zeta', 'declined'),
      ],
    },
  },
});

describe('the bodies of a story', () => {
  it('are those in which anybody stands, the ones of most first, then by name, however often one changed', () => {
    expect(bodyLines(graph).map(({ link }) => link)).toEqual([
      { href: '/standings/zeta/', label: 'Zeta Club' },
      { href: '/standings/league/', label: 'The League' },
      { href: '/standings/union/', label: 'The Union' },
    ]);
  });

  it('say what each is, and how many and who stand where', () => {
    expect(bodyLine(graph, 'zeta')).toMatchObject({
      id: 'zeta',
      description: 'A club',
      counts: [
        { href: '/standings/zeta/signed/', label: '1\u00a0signed' },
        { href: '/standings/zeta/declined/', label: '1\u00a0declined' },
      ],
      named: [{ actors: [{ label: 'Alma' }] }, { actors: [{ label: 'Bo' }] }],
    });
  });

  it('lead to the page of the day that is asked for', () => {
    const line = bodyLine(graph, 'zeta', { kind: 'day', iso: '2026-01-19', basis: 'happened' });
    expect(line.link.href).toBe('/standings/zeta/2026-01-19/');
    expect(line.counts[0]?.href).toBe('/standings/zeta/2026-01-19/#signed');
  });
});
