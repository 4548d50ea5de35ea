import { addressesIn } from '../../model/graph/fact-anchor.ts';
import type { Content, Entry } from '../../model/records/content.ts';
import type { EventData } from '../../model/records/event.ts';
import { newCitationWords } from '../../words/new-citations.ts';
import { Refusal } from '../refusal.ts';
import { factInWords, paragraphInWords } from './fact-in-words.ts';

/** Something of an event that a further source may tell too: a paragraph of its account, or a fact. */
export interface Confirmable {
  /** As an editor names it: "para. 1", or the address of the fact. */
  readonly name: string;
  /** What it says, to choose it by. */
  readonly says: string;
  /** The line that the paragraph begins on, or the field of the fact: `claims.0`. */
  readonly at: number | string;
}

/** All of an event that a further source may tell too, its account first. */
export function confirmablesIn(content: Content, { data, text }: Entry<EventData>): readonly Confirmable[] {
  const paragraphs = text.paragraphs.map((paragraph, i) => ({
    name: newCitationWords.paragraph(i + 1),
    says: paragraphInWords(content, paragraph),
    at: paragraph.line,
  }));
  const facts = addressesIn(data).map(({ anchor, field }) => ({
    name: anchor,
    says: factInWords(content, data, field),
    at: field,
  }));
  return [...paragraphs, ...facts];
}

/** True for a paragraph of the account. */
export function isParagraph({ at }: Confirmable): boolean {
  return typeof at === 'number';
}

/** What an editor names: a paragraph by its number, a fact by its address or its beginning. Throws a `Refusal` for none, or several. */
export function confirmableNamed(all: readonly Confirmable[], words: string): Confirmable {
  const [, number] = /^(?:para\.?\s*)?(\d+)$/i.exec(words.trim()) ?? [];
  const name = number === undefined ? words.trim().replace(/^#/, '') : newCitationWords.paragraph(Number(number));
  const whole = all.find((one) => one.name === name);
  const [only, ...others] = whole ? [whole] : all.filter((one) => name !== '' && one.name.startsWith(name));
  if (!only)
    throw new Refusal(
      newCitationWords.notOne(
        words,
        all.map((one) => one.name),
      ),
    );
  if (others.length > 0)
    throw new Refusal(
      newCitationWords.severalLike(
        words,
        [only, ...others].map((one) => one.name),
      ),
    );
  return only;
}
