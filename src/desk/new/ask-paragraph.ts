import { newClaimWords } from '../../words/new-claims.ts';
import { newRecordWords } from '../../words/new-records.ts';
import type { Asker } from './ask-fields.ts';
import type { CitedPlace } from './given.ts';

/** The paragraphs of a source that may give an answer. */
export interface AnsweringParagraphs {
  readonly source: string;
  /** All that are at hand, by their numbers. */
  readonly kept: ReadonlyMap<number, string>;
  /** The numbers of those that the account cites. */
  readonly cited: readonly number[];
}

const LONGEST = 160;

/**
 * Asks which paragraph gives an answer, among all that are at hand, those that the account cites first; undefined where
 * none does alone. The only one that is cited is taken where none is at hand.
 */
export async function askParagraph(
  ask: Pick<Asker, 'choice'>,
  { source, kept, cited }: AnsweringParagraphs,
): Promise<CitedPlace | undefined> {
  const isCited = ([number]: readonly [number, string]) => cited.includes(number);
  const [only, ...others] = cited;
  if (kept.size === 0) return only !== undefined && others.length === 0 ? placeIn(source, only) : undefined;
  const [first, rest] = [[...kept].filter(isCited), [...kept].filter((paragraph) => !isCited(paragraph))];
  const offers = [...first, ...rest].map(([number, text]) => ({
    value: String(number),
    label: [newRecordWords.fromSource.paragraph(number), text.slice(0, LONGEST)].join(': '),
  }));
  const none = { value: '', label: newClaimWords.noParagraph };
  const number = await ask.choice(newClaimWords.askParagraph, [...offers, none]);
  return number === '' ? undefined : placeIn(source, Number(number));
}

function placeIn(id: string, number: number): CitedPlace {
  return { id, locator: newRecordWords.fromSource.paragraph(number) };
}
