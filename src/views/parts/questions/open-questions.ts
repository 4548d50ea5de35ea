import { answeredQuestionsAmong, isOpen, questionsBySubject } from '../../../model/answers/answered-question.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { linkToQuestion, type Link } from '../links/link.ts';

/** Questions about all of these actors and entities on which answers are not the same. */
export function openQuestions(graph: Graph, about: readonly string[]): readonly Link[] {
  const [first, ...others] = about.map((id) => questionsBySubject(graph).get(id) ?? []);
  const ids = (first ?? []).filter((question) => others.every((other) => other.includes(question)));
  return answeredQuestionsAmong(graph, ids)
    .filter(isOpen)
    .map(({ question }) => linkToQuestion(question));
}
