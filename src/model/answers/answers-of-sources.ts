import { factsIn } from '../graph/fact-index.ts';
import { questionOf, type Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import type { Claim } from '../records/claim.ts';
import { answeredBy, compareAnsweredQuestions, type AnsweredQuestion } from './answered-question.ts';

/** The answers that each source gives, or leaves out, in the order of the events; none for a source that gives none. */
export const claimsBySource = perGraph((graph): ReadonlyMap<string, readonly RecordedFact<Claim>[]> => {
  const given = factsIn(graph, 'claims').flatMap((claim) =>
    [...new Set(claim.fact.sources)].map((source) => ({ source, claim })),
  );
  const groups = Map.groupBy(given, ({ source }) => source);
  return new Map([...groups].map(([source, of]) => [source, of.map(({ claim }) => claim)]));
});

/**
 * The questions that some sources answer, each with their answers alone and with how these relate, by the rules for all
 * answers; those that matter most first, and what something is called or how it is worded after what is the case. An
 * answer that they share with others is theirs: only they are named as its sources.
 *
 * @param sources ids of sources, each once
 */
export function answeredByAlone(graph: Graph, sources: readonly string[]): readonly AnsweredQuestion[] {
  const claims = new Set(sources.flatMap((id) => claimsBySource(graph).get(id) ?? []));
  const byQuestion = Map.groupBy(claims, ({ fact }) => fact.question);
  return [...byQuestion]
    .map(([id, given]) =>
      answeredBy(
        graph,
        questionOf(graph, id),
        given.map((claim) => ofSources(claim, sources)),
      ),
    )
    .toSorted(compareBySubstance);
}

/** By substance, then as `compareAnsweredQuestions` does: answers in words come after counts, sums, days, lists, yes and no. */
export function compareBySubstance(a: AnsweredQuestion, b: AnsweredQuestion): number {
  return Number(isOfWords(a)) - Number(isOfWords(b)) || compareAnsweredQuestions(a, b);
}

/** Two texts may mean one thing; one that readers ask first is of substance all the same. */
function isOfWords({ question: { type, key, naming } }: AnsweredQuestion): boolean {
  return naming || (type === 'text' && !key);
}

function ofSources({ fact, event }: RecordedFact<Claim>, sources: readonly string[]): RecordedFact<Claim> {
  const own = fact.sources.filter((id) => sources.includes(id));
  const retractions = fact.retractions.filter(({ source }) => sources.includes(source));
  return { fact: { ...fact, sources: own, retractions }, event };
}
