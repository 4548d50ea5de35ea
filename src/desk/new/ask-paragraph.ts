import { numbersInText } from '../../ingest/numbers/numbers-in-text.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import { fromSourceWords } from '../../words/from-source.ts';
import type { Asker } from './ask-fields.ts';
import type { CitedPlace } from './given.ts';
import { sharedWords } from './telling-words.ts';

/** The paragraphs of a source that may give an answer. */
export interface AnsweringParagraphs {
  readonly source: string;
  /** All that are at hand, by their numbers. */
  readonly kept: ReadonlyMap<number, string>;
  /** The numbers of those that the account cites. */
  readonly cited: readonly number[];
}

/** A question, and the answer that is given to it. */
export interface AnsweredInWords {
  readonly question: string;
  readonly answer: string;
}

const WORDS = fromSourceWords;

/**
 * Asks which paragraphs give an answer, among all that are at hand: first those that have its number or most of its words,
 * of which the likeliest is chosen already, then those that the account cites. Undefined where none is chosen. The only one
 * that is cited is taken where none is at hand.
 */
export async function askParagraph(
  ask: Pick<Asker, 'several'>,
  { source, kept, cited }: AnsweringParagraphs,
  answered: AnsweredInWords,
): Promise<CitedPlace | undefined> {
  const [only, ...others] = cited;
  if (kept.size === 0) return only !== undefined && others.length === 0 ? placeIn(source, [only]) : undefined;
  const ranked = [...kept]
    .map(([number, text]) => ({ number, text, likeness: likenessOf(text, answered), isCited: cited.includes(number) }))
    .toSorted((a, b) => b.likeness - a.likeness || Number(b.isCited) - Number(a.isCited));
  const [first] = ranked;
  const isLikely = first!.likeness > 0 || (first!.isCited && others.length === 0);
  const offers = ranked.map(({ number, text }) => ({
    value: String(number),
    label: [WORDS.paragraph(number), text].join(': '),
  }));
  const chosen = await ask.several(newClaimWords.askParagraph, offers, isLikely ? [String(first!.number)] : []);
  const numbers = [...kept.keys()].filter((number) => chosen.includes(String(number)));
  return numbers.length === 0 ? undefined : placeIn(source, numbers);
}

/** More than any number of words that a paragraph may share with a question. */
const NUMBER = 1000;

function likenessOf(text: string, { question, answer }: AnsweredInWords): number {
  const told = new Set(numbersInText(text).flatMap(({ values }) => values));
  const hasNumber = numbersInText(answer).some(({ values }) => values.some((value) => told.has(value)));
  return (hasNumber ? NUMBER : 0) + sharedWords(`${question} ${answer}`, text);
}

function placeIn(id: string, numbers: readonly number[]): CitedPlace {
  return { id, locator: WORDS.paragraphList(numbers) };
}
