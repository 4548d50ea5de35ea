import { describe, expect, it } from 'vitest';
import { partLines } from '../../../../src/views/parts/events/part-lines.ts';
import { aGraph } from '../../a-graph.ts';

/** Who has which part, in short. */
function parts(...participants: readonly object[]): readonly string[] {
  const graph = aGraph({
    sources: { herald: {} },
    actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } },
    events: { '2026-01-19-talks': { participants } },
  });
  return partLines(graph, graph.events.get('2026-01-19-talks')!).map(
    ({ actors, role }) => `${actors.map(({ label }) => label).join(', ')}, ${role}`,
  );
}

describe('who took part in an event', () => {
  it('stands together where the same is said of several', () => {
    const signs = { role: 'signs' };
    expect(parts({ actor: 'alma', ...signs }, { actor: 'bo', role: 'speaks' }, { actor: 'cy', ...signs })).toEqual([
      'Alma, Cy, each signs',
      'Bo, speaks',
    ]);
  });

  it('stands apart where one of them is told of by another voice', () => {
    const signs = { role: 'signs' };
    expect(parts({ actor: 'alma', ...signs }, { actor: 'bo', ...signs, attributedTo: 'the mayor' })).toEqual([
      'Alma, signs',
      'Bo, signs, according to the mayor',
    ]);
  });
});
