import { sourceOf, type Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import { compareSources } from '../graph/source-order.ts';
import type { Source } from '../records/source.ts';
import { claimsBySource } from './answers-of-sources.ts';

/** Two sources that are held against each other: the one published first, then by id. */
export type SourcePair = readonly [Source, Source];

/** So many sources at most stand side by side in one table, and are held against each other two by two. */
const SIDE_BY_SIDE = 6;
/** Of more sources, each of the first is held against so many published before it, and no more. */
const NEAREST = 5;
/** So many sources are the first of a story; each of those that come after them is held against one. */
const FIRST_SOURCES = 60;

/** The sources that answer a question or leave the answer out, in order of publication, then by id. */
export const answeringSources = perGraph((graph): readonly Source[] =>
  [...claimsBySource(graph).keys()].map((id) => sourceOf(graph, id)).toSorted(compareSources),
);

/** True for a story with so few sources that all of them stand side by side. */
export function standSideBySide(graph: Graph): boolean {
  return answeringSources(graph).length <= SIDE_BY_SIDE;
}

/**
 * The sources that have a page for two: of a story with six sources or fewer that answer a question every two of them.
 * Of a larger one each of the first sixty has a page with at most five that were published before it, and each later one
 * with one. For each question the five nearest before it that answer it too come into question; those that share most
 * questions with it are taken, the nearest where they share as many. So the number of pages grows as that of the sources
 * does, and the pages of one do not change with what is published later.
 */
export const sourcePairs = perGraph((graph): readonly SourcePair[] => {
  const sources = answeringSources(graph);
  return standSideBySide(graph) ? everyTwo(sources) : nearestPairs(graph, sources);
});

/** Every two of the first sources, which had pages while they were all there were. */
export function firstPairs(graph: Graph): readonly SourcePair[] {
  return everyTwo(answeringSources(graph).slice(0, SIDE_BY_SIDE));
}

function everyTwo(sources: readonly Source[]): readonly SourcePair[] {
  return sources.flatMap((later, i) => sources.slice(0, i).map((earlier) => [earlier, later] as const));
}

/** The pairs in which each source is, by its id. */
export const pairsBySource = perGraph((graph): ReadonlyMap<string, readonly SourcePair[]> => {
  const byId = sourcePairs(graph).flatMap((pair) => pair.map(({ id }) => ({ id, pair })));
  return new Map([...Map.groupBy(byId, ({ id }) => id)].map(([id, of]) => [id, of.map(({ pair }) => pair)]));
});

function nearestPairs(graph: Graph, sources: readonly Source[]): readonly SourcePair[] {
  const neighbours = [...sourcesByQuestion(graph, sources).values()].flatMap((answering) =>
    answering.flatMap((later, i) => nearest(answering, i).map((earlier) => ({ earlier, later }))),
  );
  const first = new Set(sources.slice(0, FIRST_SOURCES));
  return [...Map.groupBy(neighbours, ({ later }) => later)].flatMap(([later, near]) => {
    const shared = [...Map.groupBy(near, ({ earlier }) => earlier)];
    const inOrder = shared.toSorted(([, a], [, b]) => b.length - a.length);
    const most = inOrder.slice(0, first.has(later) ? NEAREST : 1);
    return most.map(([earlier]) => [earlier, later] as const);
  });
}

/** Those right before a place, the last of them first. */
function nearest(sources: readonly Source[], place: number): readonly Source[] {
  return sources.slice(Math.max(0, place - NEAREST), place).toReversed();
}

/** The sources that answer each question, in the order given. */
function sourcesByQuestion(graph: Graph, sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const asked = sources.flatMap((source) => {
    const questions = new Set(
      claimsBySource(graph)
        .get(source.id)!
        .map(({ fact }) => fact.question),
    );
    return [...questions].map((question) => ({ question, source }));
  });
  const groups = Map.groupBy(asked, ({ question }) => question);
  return new Map([...groups].map(([question, of]) => [question, of.map(({ source }) => source)]));
}
