import type { ArticleParagraph } from '../../article.ts';
import { agencyLine } from '../dateline.ts';
import { daysIn } from '../dates/read-day.ts';
import { isNamedField } from './own-line.ts';

/** A text parted from the lines above it. */
export interface SplitText {
  readonly head: readonly ArticleParagraph[];
  readonly paragraphs: readonly ArticleParagraph[];
}

/** Longer lines are of the text. */
const LONGEST_TITLE = 180;
/** So long is a line that is a paragraph for certain. */
const PARAGRAPH = 120;
const MOST_LINES = 8;

/**
 * Parts the title and the lines about an article from its text: short lines that end no sentence, above a long one or
 * with a day below the first.
 */
export function splitHead(all: readonly ArticleParagraph[]): SplitText {
  const first = all.findIndex((paragraph, i) => !isHeadLine(paragraph) || (i > 0 && hasDateline(paragraph)));
  const head = first < 0 || first > MOST_LINES ? [] : all.slice(0, first);
  const isHead = (all[first]?.text.length ?? 0) >= PARAGRAPH || head.slice(1).some(({ text }) => isOfADay(text));
  const at = isHead ? head.length : 0;
  return { head: all.slice(0, at), paragraphs: all.slice(at) };
}

/** A heading at the top is the title, and the short lines under it are of the head. */
export function headedText(all: readonly ArticleParagraph[]): SplitText {
  const [first, ...rest] = all;
  if (first?.kind !== 'heading') return splitHead(all);
  const { head, paragraphs } = splitHead(rest);
  return {
    head: [first, ...head.filter(({ kind }) => kind !== 'heading')],
    paragraphs: [...head.filter(({ kind }) => kind === 'heading'), ...paragraphs],
  };
}

/** A place in capitals and a dash begin the text. */
function hasDateline(paragraph: ArticleParagraph): boolean {
  return agencyLine([paragraph], { language: null, host: null }) !== null;
}

/** True for a short line that ends no sentence, as a title and the lines under it. */
export function isHeadLine({ text, kind }: ArticleParagraph): boolean {
  if (isNamedField(text)) return true;
  if (kind === 'caption' || text.length > LONGEST_TITLE) return false;
  return !/[.!?…»”"]$/u.test(text) || (text.length < 40 && /\d/.test(text)) || text.endsWith('?');
}

/** "The Harbour Lamp, 9 March 2026". */
function isOfADay(text: string): boolean {
  return text.length < PARAGRAPH && daysIn(text, { language: null, host: null }).length > 0;
}
