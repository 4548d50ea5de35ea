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
 * Asks which paragraph gives an answer, among those that the account cites, else among all; undefined where none does
 * alone, or none is at hand.
 */
export async function askParagraph(
  ask: Pick<Asker, 'choice'>,
  { source, kept, cited }: AnsweringParagraphs,
): Promise<CitedPlace | undefined> {
  const [only, ...others] = cited;
  if (only !== undefined && others.length === 0) return placeIn(source, only);
  const among = [...kept].filter(([number]) => cited.length === 0 || cited.includes(number));
  if (among.length === 0) return undefined;
  const offers = among.map(([number, text]) => ({
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
