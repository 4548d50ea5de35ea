import { askParagraph } from '../desk/new/ask-paragraph.ts';
import { nameOf, recordsLike } from '../desk/new/known-records.ts';
import { likelyQuestions, likenedEvent, likenedSource } from '../desk/new/likely-records.ts';
import type { SubjectToBegin } from '../desk/new/new-subject.ts';
import { keptIn, type ToldBySource } from '../desk/new/told-by-source.ts';
import type { OpenStory } from '../desk/story.ts';
import { fromSourceWords } from '../words/from-source.ts';
import { askAnswer, askBehind, claimGiven } from './ask-answer.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import { askQuestion, NEW_QUESTION } from './ask-question.ts';
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

/** What is answered, as the options of the command take it. */
export interface AnswersGiven {
  readonly claims: string[];
  /** Questions that are begun, beside others who are; none may be where it is not there. */
  readonly begun?: { readonly subjects: SubjectToBegin[]; readonly elsewhere: string[] };
}

/**
 * Asks which questions are answered, the likeliest first, and how, until there is no more; a question that the story has not
 * is begun, and asked of other events too.
 *
 * @param given gets each answer at once
 */
export async function askClaims(story: OpenStory, given: AnswersGiven, answering: Answering): Promise<void> {
  const { claims, begun } = given;
  const { answers, moreAnswers } = fromSourceWords;
  const like = questionsLike(story, answering, begun !== undefined);
  const chosen = await onTerminal.records(claims.length === 0 ? answers : moreAnswers, false, like);
  if (chosen.length === 0) return;
  for (const question of chosen.filter((id) => id !== NEW_QUESTION.id))
    claims.push(await askClaim(story, question, answering));
  if (!begun || !chosen.includes(NEW_QUESTION.id)) return askClaims(story, given, answering);
  const asked = await askQuestion(story, begun.subjects, answering.told);
  claims.push(await askClaim(asked.story, asked.id, answering));
  await askElsewhere(asked.story, asked.id, { elsewhere: begun.elsewhere, except: answering.event });
  return askClaims(asked.story, given, answering);
}

function questionsLike({ content }: OpenStory, { event, told }: Answering, mayBegin: boolean) {
  const own = content.events.filter(({ id }) => id === event).map(likenedEvent);
  const inOrder = likelyQuestions(content, [...own, ...(told ? [likenedSource(told)] : [])]);
  return (typed: string) => {
    const like = inOrder(recordsLike(content, typed, { among: ['questions'] }));
    const isNew = NEW_QUESTION.label.toLowerCase().includes(typed.toLowerCase());
    return mayBegin && isNew ? [...like, NEW_QUESTION] : like;
  };
}

/** An answer as `--claim` takes it. */
async function askClaim(story: OpenStory, question: string, { event, told, cited }: Answering): Promise<string> {
  const answer = await askAnswer(story, question);
  const answered = { question: nameOf(story.content, question), answer };
  const paragraphs = told && { source: told.source, kept: keptIn(told), cited };
  const place = paragraphs && (await askParagraph(onTerminal, paragraphs, answered));
  const behind = await askBehind(story, question, { event, told, place });
  return claimGiven({ question, answer, ...behind, places: place ? [place] : [] });
}
