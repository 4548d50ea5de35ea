import { askAttribution } from '../desk/new/ask-attribution.ts';
import { askMatter } from '../desk/new/ask-matter.ts';
import { askParagraph, type AnsweringParagraphs } from '../desk/new/ask-paragraph.ts';
import { recordsLike } from '../desk/new/known-records.ts';
import { marker } from '../desk/new/record-file.ts';
import type { OpenStory } from '../desk/story.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { newRecordWords } from '../words/new-records.ts';
import { askAnswer } from './new-claim.ts';
import { onTerminal } from './prompts.ts';

/**
 * Asks which questions are answered, and how, until there is no more.
 *
 * @param claims gets each answer at once, as `--claim` takes it
 */
export async function askClaims(
  story: OpenStory,
  claims: string[],
  paragraphs: AnsweringParagraphs | undefined,
): Promise<void> {
  for (;;) {
    const like = (typed: string) => recordsLike(story.content, typed, { among: ['questions'] });
    const { answers, moreAnswers } = newRecordWords.fromSource;
    const questions = await onTerminal.records(claims.length === 0 ? answers : moreAnswers, false, like);
    if (questions.length === 0) return;
    for (const question of questions) {
      const answer = await askAnswer(story, question);
      const place = paragraphs && (await askParagraph(onTerminal, paragraphs));
      const of = await askMatter(onTerminal, story.content, question);
      const who = place && (await askAttribution(onTerminal, story.content, place, paragraphs.kept));
      const behind = [...(who ? [newClaimWords.attributed(who)] : []), ...(place ? [marker([place])] : [])];
      claims.push([`${question}${of ? ` (${of})` : ''}=${answer}`, ...behind].join(' '));
    }
  }
}
