import { describe, expect, it } from 'vitest';
import { FACT_FIELDS } from '../../../src/model/graph/fact-kinds.ts';
import { isToldByOneAlone, type FactOfKind } from '../../../src/model/graph/sole-source.ts';
import { aGraph } from '../../views/a-graph.ts';

const graph = aGraph({
  sources: { herald: {}, lamp: {}, gone: { updates: [{ date: '2026-02-01', kind: 'retracted', note: 'Wrong.' }] } },
  actors: { alma: { kind: 'country', country: null }, league: { kind: 'organisation' } },
  questions: { size: {} },
  events: {
    '2026-01-10-told': {
      memberships: [
        { actor: 'alma', in: 'league', status: 'invited', sources: ['herald'] },
        { actor: 'alma', in: 'league', status: 'accepted', sources: ['herald'] },
      ],
      statements: [
        { by: 'alma', says: 'Good.', sources: ['herald', 'lamp'] },
        { by: 'alma', says: 'Better.', sources: ['herald', 'gone'] },
        { by: 'alma', says: 'Best.', sources: ['gone'] },
      ],
      pledges: [
        { by: ['alma'], to: null, what: 'boats', status: 'offered', sources: ['herald'] },
        { by: ['alma'], to: null, what: 'sails', status: 'offered', sources: ['herald'] },
      ],
      claims: [
        { question: 'size', answer: 5, sources: ['herald'] },
        { question: 'size', answer: 6, sources: ['herald'] },
      ],
      text: 'It was. [@herald; @lamp; @gone]',
    },
    '2026-01-12-told-again': {
      memberships: [{ actor: 'alma', in: 'league', status: 'accepted', sources: ['lamp'] }],
      pledges: [
        { by: ['alma'], to: null, what: 'Boats', status: 'offered', sources: ['lamp'] },
        { by: ['alma'], to: null, what: 'sails', status: 'offered', withdrawn: true, sources: ['lamp'] },
      ],
      claims: [{ question: 'size', answer: 6, sources: ['lamp'] }],
      text: 'It was. [@lamp]',
    },
  },
});
const event = graph.events.get('2026-01-10-told')!;

/** The facts of the first event that one source alone tells: "statements 1". */
const alone = FACT_FIELDS.flatMap((kind) =>
  event[kind].flatMap((fact, i) => (isToldByOneAlone(graph, { kind, fact } as FactOfKind) ? [`${kind} ${i}`] : [])),
);

describe('a fact that one source alone tells', () => {
  it('is one that no other source tells, with its event or with another', () => {
    expect(alone.filter((fact) => !fact.startsWith('statements'))).toEqual(['memberships 0', 'pledges 1', 'claims 0']);
  });

  it('may have other sources that were retracted, but needs one that stands', () => {
    expect(alone.filter((fact) => fact.startsWith('statements'))).toEqual(['statements 1']);
  });
});
