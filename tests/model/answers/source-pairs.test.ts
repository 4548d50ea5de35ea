import { describe, expect, it } from 'vitest';
import { answeringSources, pairsBySource, sourcePairs } from '../../../src/model/answers/source-pairs.ts';
import type { Graph } from '../../../src/model/graph/graph.ts';
import { aGraph } from '../../views/a-graph.ts';

/** A story of these sources, a day apart, each with the questions that it answers. */
function storyOf(answering: Readonly<Record<string, readonly string[]>>): Graph {
  const ids = Object.keys(answering);
  const claims = ids.flatMap((id, i) => answering[id]!.map((question) => ({ question, answer: i, sources: [id] })));
  return aGraph({
    sources: Object.fromEntries(ids.map((id, i) => [id, { published: dayOf(i) }])),
    actors: { 'mira-stone': {} },
    questions: Object.fromEntries(Object.values(answering).flatMap((asked) => asked.map((id) => [id, {}]))),
    events: { '2026-01-09-told': { date: '2026-01-09', text: `Words. [@${ids.join('; @')}]`, claims } },
  });
}

const dayOf = (i: number) => new Date(Date.UTC(2026, 0, 10 + i)).toISOString().slice(0, 10);
const pairsOf = (graph: Graph) => sourcePairs(graph).map(([a, b]) => `${a.id} ${b.id}`);

describe('the sources that are held against each other', () => {
  it('are, in a small story, every two that answer a question, the one published first before the other', () => {
    const story = storyOf({ z: ['one'], silent: [], y: ['two'], x: ['one'] });
    expect(answeringSources(story).map(({ id }) => id)).toEqual(['z', 'y', 'x']);
    expect(pairsOf(story)).toEqual(['z y', 'z x', 'y x']);
  });

  it('are, in a larger one, only those that answer a question together', () => {
    const story = storyOf({ a: ['one'], b: ['two'], c: ['one'], d: ['three'], e: ['four'], f: ['five'], g: ['two'] });
    expect(pairsOf(story)).toEqual(['a c', 'b g']);
  });

  it('are there the five that share most questions, of those published before, the nearest where they share as many', () => {
    const early = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, ['one']]));
    const story = storyOf({ ...early, far: ['two', 'three'], last: ['one', 'two', 'three'] });
    const earlierThanLast = sourcePairs(story).flatMap(([a, b]) => (b.id === 'last' ? [a.id] : []));
    expect(earlierThanLast).toEqual(['far', 'e', 'd', 'c', 'b']);
  });

  it('are five for each of the first sixty of a story, and one for each that came later', () => {
    const ids = Array.from({ length: 62 }, (_, i) => `source-${i}`);
    const story = storyOf({
      ...Object.fromEntries(ids.map((id) => [id, ['one']])),
      last: ['one', 'two', 'three'],
      'source-20': ['one', 'two', 'three'],
    });
    const earlierThan = (later: string) => sourcePairs(story).flatMap(([a, b]) => (b.id === later ? [a.id] : []));
    expect(earlierThan('source-59')).toHaveLength(5);
    expect(earlierThan('source-60')).toEqual(['source-59']);
    expect(earlierThan('last')).toEqual(['source-20']);
  });

  it('are listed under each of the two', () => {
    const story = storyOf({ a: ['one'], b: ['one'], c: ['two'] });
    expect(pairsBySource(story).get('a')).toHaveLength(2);
    expect(
      pairsBySource(story)
        .get('c')
        ?.map((pair) => pair.map(({ id }) => id)),
    ).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});
