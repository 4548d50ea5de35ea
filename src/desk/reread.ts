import { check } from '../model/diagnostics/check.ts';
import { buildGraph } from '../model/graph/graph.ts';
import { restingSentences } from '../model/graph/resting-sentences.ts';
import type { Content } from '../model/records/content.ts';
import type { RestingSentence } from '../model/records/sentences.ts';
import { deskWords } from '../words/desk.ts';
import { editedContent } from './edited-content.ts';
import type { Plan } from './plan.ts';
import type { OpenStory } from './story.ts';

/**
 * The sentences of editors that an edit takes the ground from, such as the reading of a question that gets another answer:
 * a line for each. None where the story has problems, before or after, since nothing is worked out from it then. A
 * record that is renamed is told alike.
 */
export function sentencesToReadAgain(story: OpenStory, plan: Plan): readonly string[] {
  if (story.problems.length > 0) return [];
  const { content, problems } = editedContent(story, plan.changes);
  if (problems.length > 0 || check(content).length > 0) return [];
  const before = new Map(sentencesIn(story.content).map((sentence) => [keyOf(sentence), sentence.basis]));
  return sentencesIn(content)
    .filter((sentence) => (before.get(keyOf(sentence)) ?? sentence.basis) !== sentence.basis)
    .map(({ file, line, field, text }) => deskWords.readAgain(file, line, field, text));
}

function sentencesIn(content: Content): readonly RestingSentence[] {
  return content.story ? restingSentences(buildGraph(content.story.data, content), content) : [];
}

function keyOf({ place, text }: RestingSentence): string {
  return [place, text].join('\n');
}
