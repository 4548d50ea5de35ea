import { answeredQuestionOf } from '../../model/answers/answered-question.ts';
import { relationKindOf } from '../../model/answers/relation-kind.ts';
import { check } from '../../model/diagnostics/check.ts';
import { buildGraph } from '../../model/graph/graph.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import { relationWords } from '../../words/relations.ts';
import { editedContent } from '../edited-content.ts';
import type { FileChange } from '../plan.ts';
import type { OpenStory } from '../story.ts';

/**
 * What pages will say of each question that an edit answers: “Limits differ”. Nothing where the story has problems, before
 * or after: how answers relate is not worked out then.
 */
export function relationsSeen(
  story: OpenStory,
  changes: readonly FileChange[],
  questions: readonly string[],
): readonly string[] {
  if (questions.length === 0 || story.problems.length > 0) return [];
  const { content, problems } = editedContent(story, changes);
  if (!content.story || problems.length > 0 || check(content).length > 0) return [];
  const graph = buildGraph(content.story.data, content);
  return [...new Set(questions)].map((id) => {
    const answered = answeredQuestionOf(graph, id);
    return newClaimWords.seen(answered.question.title, relationWords.label[relationKindOf(answered)]);
  });
}
