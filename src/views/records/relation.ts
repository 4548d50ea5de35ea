import { answeredQuestionOf } from '../../model/answers/answered-question.ts';
import { relationLabel } from '../parts/questions/relation-label.ts';
import type { PublishedStory } from './references.ts';

/** How all answers to a question relate, as pages say it. */
export function relationOf({ graph }: PublishedStory, question: string) {
  const { kind, label } = relationLabel(answeredQuestionOf(graph, question));
  return { relation: kind, relationInWords: label };
}
