import { claimsByQuestion } from '../graph/fact-index.ts';
import type { Graph } from '../graph/graph.ts';
import { asKnownOn } from '../graph/known-on.ts';
import { perGraph } from '../graph/per-graph.ts';
import { valueOn, type Since } from '../graph/since.ts';
import { tellingsOf } from '../graph/telling.ts';
import { KeptInOrder } from '../kept-in-order.ts';
import { answeredQuestionOf, compareAnsweredQuestions, isDispute, type AnsweredQuestion } from './answered-question.ts';

/** As many as tell where a story stands. */
const MOST = 3;

/** The few questions on which sources differ that matter most, the first of them first. */
export function mostDisputed(graph: Graph): readonly AnsweredQuestion[] {
  if (graph.told !== null) return valueOn(mostDisputedByDay(graph.told.whole), graph.told.day) ?? [];
  return [...claimsByQuestion(graph).keys()]
    .map((id) => answeredQuestionOf(graph, id))
    .filter(doSourcesDiffer)
    .toSorted(compareAnsweredQuestions)
    .slice(0, MOST);
}

function doSourcesDiffer(answered: AnsweredQuestion): boolean {
  return answered.relation === 'differ' && isDispute(answered);
}

/** From each day on which answers were first told, or told anew. Days come in order, so each answer is compared once. */
const mostDisputedByDay = perGraph((graph): readonly Since<readonly AnsweredQuestion[]>[] => {
  const disputed = new KeptInOrder<AnsweredQuestion>(compareAnsweredQuestions);
  return [...questionsByDay(graph)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, questions]) => {
      const told = asKnownOn(graph, from);
      for (const id of questions) {
        const answered = answeredQuestionOf(told, id);
        disputed.put(id, doSourcesDiffer(answered) ? answered : null);
      }
      return { from, value: disputed.first(MOST) };
    });
});

/** The ids of the questions that events answer, by each day from which on such an event is told otherwise than before. */
function questionsByDay(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const told = [...claimsByQuestion(graph)].flatMap(([id, claims]) =>
    claims.flatMap(({ event }) => tellingsOf(graph, event.id).map(({ from }) => ({ from, id }))),
  );
  const byDay = Map.groupBy(told, ({ from }) => from);
  return new Map([...byDay].map(([from, onDay]) => [from, new Set(onDay.map(({ id }) => id))]));
}
