import { askParagraph } from '../desk/new/ask-paragraph.ts';
import { nameOf, recordsLike } from '../desk/new/known-records.ts';
import { likelyQuestions, likenedEvent, likenedSource } from '../desk/new/likely-records.ts';
import { marker } from '../desk/new/record-file.ts';
import { keptIn, type ToldBySource } from '../desk/new/told-by-source.ts';
import type { OpenStory } from '../desk/story.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { newRecordWords } from '../words/new-records.ts';
import { askAnswer, askBehind } from './ask-answer.ts';
import { onTerminal } from './prompts.ts';

/** Which source answers in which event. */
export interface Answering {
  /** The id of the event. */
  readonly event: string;
  /** What the source tells; undefined where it is not known which source answers. */
  readonly told: ToldBySource | undefined;
  /** The numbers of its paragraphs that the account cites. */
  readonly cited: readonly number[];
}

/**
 * Asks which questions are answered, the likeliest first, and how, until there is no more.
 *
 * @param claims gets each answer at once, as `--claim` takes it
 */
export async function askClaims(story: OpenStory, claims: string[], answering: Answering): Promise<void> {
  const { content } = story;
  const { event, told } = answering;
  const own = content.events.filter(({ id }) => id === event).map(likenedEvent);
  const inOrder = likelyQuestions(content, [...own, ...(told ? [likenedSource(told)] : [])]);
  const like = (typed: string) => inOrder(recordsLike(content, typed, { among: ['questions'] }));
  const { answers, moreAnswers } = newRecordWords.fromSource;
  for (;;) {
    const questions = await onTerminal.records(claims.length === 0 ? answers : moreAnswers, false, like);
    if (questions.length === 0) return;
    for (const question of questions) claims.push(await askClaim(story, question, answering));
  }
}

/** An answer as `--claim` takes it. */
async function askClaim(story: OpenStory, question: string, { told, cited }: Answering): Promise<string> {
  const answer = await askAnswer(story, question);
  const answered = { question: nameOf(story.content, question), answer };
  const paragraphs = told && { source: told.source, kept: keptIn(told), cited };
  const place = paragraphs && (await askParagraph(onTerminal, paragraphs, answered));
  const { of, attributedTo } = await askBehind(story, question, { told, place });
  const behind = [
    ...(attributedTo ? [newClaimWords.attributed(attributedTo)] : []),
    ...(place ? [marker([place])] : []),
  ];
  return [`${question}${of ? ` (${of})` : ''}=${answer}`, ...behind].join(' ');
}
