import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../../src/views/parts/timeline/facets.ts';
import { filterOptions } from '../../../../src/views/parts/timeline/filter-options.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { herald: {}, lamp: { language: 'fr' } },
  actors: {
    zoe: { name: 'Zoe' },
    alma: { name: 'Alma' },
    league: { name: 'The League', kind: 'organisation' },
  },
  entities: { pact: { name: 'The Pact', kind: 'agreement' } },
  events: {
    '2026-01-19-one': { kind: 'signing', about: ['zoe', 'league', 'pact'], text: 'Words. [@herald; @lamp]' },
    '2026-01-20-two': { date: '2026-01-20', kind: 'call', about: ['zoe', 'alma'] },
    '2026-01-21-three': { date: '2026-01-21', kind: 'signing' },
  },
});
const options = filterOptions(
  graph,
  [...graph.events.values()].map((event) => facetsOf(graph, event)),
);

describe('what the timeline can be narrowed to', () => {
  it('is each kind and language, A to Z, with how many events it leaves', () => {
    expect(options.kinds).toEqual([
      { value: 'call', label: 'Call', count: 1 },
      { value: 'signing', label: 'Signing', count: 2 },
    ]);
    expect(options.languages).toEqual([
      { value: 'en', label: 'English', count: 3 },
      { value: 'fr', label: 'French', count: 1 },
    ]);
  });

  it('is each actor and entity under its kind, and no kind of which there is none', () => {
    expect(options.actors).toEqual([
      {
        label: 'People',
        choices: [
          { value: 'alma', label: 'Alma', count: 1 },
          { value: 'zoe', label: 'Zoe', count: 2 },
        ],
      },
      { label: 'Organisations', choices: [{ value: 'league', label: 'The League', count: 1 }] },
    ]);
    expect(options.entities.map(({ label }) => label)).toEqual(['Agreements']);
  });
});
