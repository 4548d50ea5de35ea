import { answeredQuestionsAmong } from '../../../model/answers/answered-question.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { linkToQuestion, type Link } from '../links/link.ts';

/** Questions about all of these actors and entities on which answers are not the same. */
export function openQuestions(graph: Graph, about: readonly string[]): readonly Link[] {
  const questions = [...graph.questions.values()].filter((question) =>
    about.every((id) => question.about.includes(id)),
  );
  const ids = questions.map(({ id }) => id);
  return answeredQuestionsAmong(graph, ids)
    .filter(({ relation }) => relation === 'differ' || relation === 'changed')
    .map(({ question }) => linkToQuestion(question));
}
