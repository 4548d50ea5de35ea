import { answerIn } from '../desk/new/answer-text.ts';
import { askAsOf } from '../desk/new/ask-as-of.ts';
import { askAttribution } from '../desk/new/ask-attribution.ts';
import { askMatter } from '../desk/new/ask-matter.ts';
import type { CitedPlace } from '../desk/new/given.ts';
import { othersFor } from '../desk/new/new-claim.ts';
import { marker } from '../desk/new/record-file.ts';
import { textOfPlace, type ToldBySource } from '../desk/new/told-by-source.ts';
import { Refusal } from '../desk/refusal.ts';
import type { OpenStory } from '../desk/story.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { onTerminal } from './prompts.ts';

/**
 * Asks for the answer to a question, after showing those that it has.
 *
 * @param event the title of the event that it is of, where that is another than the one that is begun
 */
export async function askAnswer(story: OpenStory, id: string, event?: string): Promise<string> {
  const { data } = story.content.questions.find((question) => question.id === id)!;
  const heading = event === undefined ? [] : [newClaimWords.answerIn(event)];
  process.stdout.write(`${[...othersFor(story, id), ...heading].map(escapeControls).join('\n')}\n`);
  const asked = newClaimWords.askAnswer(data.title, newClaimWords.example[data.type]);
  const faultOf = (words: string) => {
    if (answerOrNull(words) === null) return undefined;
    try {
      answerIn(story.content, data, words);
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
  };
  return (await onTerminal.line(asked, true, faultOf))!;
}

/** Null for its word, as files have it: that the source leaves the answer out is never told by saying nothing. */
export function answerOrNull(words: string): string | null {
  return words.trim().toLowerCase() === 'null' ? null : words;
}

/** What is behind an answer, and what it is about. */
export interface BehindAnswer {
  readonly of: string | undefined;
  readonly attributedTo: string | undefined;
  /** The day for which it holds, in EDTF; undefined for that of the event. */
  readonly asOf?: string | undefined;
}

/** Where an answer is given, in which event, and what is known of it already. */
interface AnsweringPlace {
  readonly event: string;
  /** What its source tells; undefined where several give the answer, or none is known. */
  readonly told: ToldBySource | undefined;
  readonly place: CitedPlace | undefined;
  readonly known?: BehindAnswer;
}

/**
 * Asks what an answer is about, where its question needs it, and who gives it, where somebody speaks in its paragraphs,
 * and for which day it holds, where its source is later than the event.
 */
export async function askBehind(
  { content }: OpenStory,
  question: string,
  { event, told, place, known }: AnsweringPlace,
): Promise<BehindAnswer> {
  const text = told && place ? textOfPlace(told, place.locator) : '';
  const of = known?.of ?? (await askMatter(onTerminal, content, question, text));
  const isSpoken = told && place && known?.attributedTo === undefined;
  const who = isSpoken ? await askAttribution(onTerminal, content, told, place.locator) : undefined;
  const asOf = known?.asOf ?? (told && (await askAsOf(onTerminal, content, { event, told, place })));
  return { of, attributedTo: known?.attributedTo ?? who, asOf };
}

/** An answer with all that is told of it. */
interface AnswerTold extends BehindAnswer {
  readonly question: string;
  readonly answer: string;
  readonly places: readonly CitedPlace[];
}

/** An answer as `--claim` takes it. */
export function claimGiven({ question, answer, of, attributedTo, asOf, places }: AnswerTold): string {
  const behind = [
    ...(attributedTo ? [newClaimWords.attributed(attributedTo)] : []),
    ...(asOf ? [newClaimWords.asOf(asOf)] : []),
    ...(places.length > 0 ? [marker(places)] : []),
  ];
  return [`${question}${of ? ` (${of})` : ''}=${answer}`, ...behind].join(' ');
}
