import { nameOf, recordsLike } from '../desk/new/known-records.ts';
import { likelyEvents, likenedQuestion } from '../desk/new/likely-records.ts';
import { valueOf, type CitedPlace } from '../desk/new/given.ts';
import { toldBySource } from '../desk/new/told-by-source.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { askAnswer, askBehind, claimGiven } from './ask-answer.ts';
import { askAnsweringSource } from './ask-answering-source.ts';
import { SOURCE } from './ask-citation.ts';
import { onTerminal } from './prompts.ts';

/** The answers in other events. */
interface AskedElsewhere {
  /** Gets each answer at once, as `--claim-in` takes it. */
  readonly elsewhere: string[];
  /** The event that has its answer already. */
  readonly except?: string;
}

/** Asks which events of the story answer a question that is new to it, the likeliest first, and how. */
export async function askElsewhere(
  story: OpenStory,
  question: string,
  { elsewhere, except }: AskedElsewhere,
): Promise<void> {
  const { content } = story;
  const asked = content.questions.filter(({ id }) => id === question);
  const inOrder = likelyEvents(content, asked.map(likenedQuestion));
  const like = (typed: string) =>
    inOrder(recordsLike(content, typed, { among: ['events'] })).filter(({ id }) => id !== except);
  const events = await onTerminal.records(newClaimWords.askElsewhere(nameOf(content, question)), false, like);
  for (const event of events) elsewhere.push(newClaimWords.elsewhere(event, await askClaimIn(story, question, event)));
}

/** An answer in an event of the story, as `--claim` takes it. */
async function askClaimIn(story: OpenStory, question: string, event: string): Promise<string> {
  const answer = await askAnswer(story, question, nameOf(story.content, event));
  const answered = { question: nameOf(story.content, question), answer };
  const named = await askAnsweringSource(story, event, answered);
  const places = valueOf(story, 'event', SOURCE, named) as readonly CitedPlace[];
  const [place, ...others] = places;
  const only = others.length === 0 ? place : undefined;
  const told = only && toldBySource(story.content, only.id, await keptParagraphs(story.folder, only.id));
  const behind = await askBehind(story, question, { event, told, place: only });
  return claimGiven({ question, answer, ...behind, places });
}
