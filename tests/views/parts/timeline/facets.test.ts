import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../../src/views/parts/timeline/facets.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { language: 'fr-CA', published: '2026-01-22' },
    lamp: { language: 'en' },
    gazette: { language: 'fr' },
    undated: { published: null, publishedNote: 'Nothing tells.' },
  },
  actors: { alma: {}, league: { kind: 'organisation' } },
  entities: { port: {}, pact: { kind: 'agreement' } },
  events: {
    '2026-01-19-talks': {
      date: '2026-01-19/2026-01-20',
      kind: 'signing',
      key: true,
      place: 'port',
      about: ['league', 'pact'],
      participants: [{ actor: 'alma', role: 'speaks' }],
      corrections: [{ date: '2026-02-02', text: 'It said noon.' }],
      text: 'Words. [@herald; @lamp; @gazette]',
    },
    '2026-01-20-quiet': { date: '2026-01-20', text: 'Words. [@undated]' },
  },
});
const of = (id: string) => facetsOf(graph, graph.events.get(id)!);

describe('what an event can be found by', () => {
  it('is its kind, whom and what it concerns, its days, and what was corrected', () => {
    const { actors, entities, ...rest } = of('2026-01-19-talks');
    expect([actors.toSorted(), entities.toSorted()]).toEqual([
      ['alma', 'league'],
      ['pact', 'port'],
    ]);
    expect(rest).toMatchObject({
      kind: 'signing',
      isKey: true,
      first: '2026-01-19',
      last: '2026-01-20',
      corrections: 1,
    });
  });

  it('is each language of its sources once, whatever the variety, A to Z', () => {
    expect(of('2026-01-19-talks').languages).toEqual(['en', 'fr']);
  });

  it('is the day from which on it was known, and none where no source is dated', () => {
    expect([of('2026-01-19-talks').known, of('2026-01-20-quiet').known]).toEqual(['2026-01-20', null]);
  });
});
