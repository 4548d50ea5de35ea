import { formatLabel } from '../../../format.ts';
import type { Link } from './link.ts';
import { textWords } from '../../../words/text.ts';

/** A link within a sentence, with the words before it: " and the ". */
export interface LinkInWords {
  readonly before: string;
  readonly link: Link;
}

/** What joins the item at a place, from 0, to the one before it in "a, b and c"; nothing before the first. */
export function joinBefore(place: number, count: number): string {
  if (place === 0) return '';
  return place === count - 1 ? textWords.and : ', ';
}

/** The same as text: "Geneva and online". */
export function textOfLinks(links: readonly LinkInWords[]): string {
  return links.map(({ before, link }) => before + formatLabel(link)).join('');
}
