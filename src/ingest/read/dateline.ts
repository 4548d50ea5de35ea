import { readingWords } from '../../words/problems/reading.ts';
import type { Found, ArticleParagraph } from '../article.ts';
import type { Locale } from './dates/day-order.ts';
import { daysIn, type ReadDay } from './dates/read-day.ts';

/** "PARIS, March 12 (Agency) —": a place in capitals, what may stand behind it, and a dash. */
const PLACE = String.raw`(?<place>\p{Lu}[\p{Lu}\p{M}.’'-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}.’'-]+){0,3})`;
const CAPITALS = new RegExp(
  String.raw`^(?<before>[^\p{L}]{0,3}(?:date:?\s*)?\d{4}-\d{2}-\d{2}\s+)?${PLACE}(?<behind>[^—–]{0,80}?)\s*(?:—|–|--|\s-\s)\s*(?=\S)`,
  'u',
);
const RUSSIAN = new RegExp(String.raw`^${PLACE}(?<behind>[,.]\s[^—–]{0,80}?)(?:\.|\s[—–-])\s`, 'u');

/** What an agency writes before its text. */
export interface AgencyLine {
  readonly dateline: Found<string>;
  /** The day it names, where it has a year. */
  readonly day: ReadDay | null;
  /** What stands in brackets or strokes: the agency. */
  readonly agency: string | null;
}

/** The place, day and agency that a text begins with; null where it begins otherwise. */
export function agencyLine(paragraphs: readonly ArticleParagraph[], locale: Locale): AgencyLine | null {
  for (const { text, kind } of paragraphs.filter(({ kind }) => kind === 'paragraph').slice(0, 3)) {
    const match = kind === 'paragraph' ? (CAPITALS.exec(text) ?? RUSSIAN.exec(text)) : null;
    const { place, behind = '', before = '' } = match?.groups ?? {};
    if (!match || place === undefined) continue;
    const agency = /[(/]\s*(\p{Lu}[^()/]{1,40}?)\s*[)/]/u.exec(behind)?.[1] ?? null;
    const day = daysIn(`${before} ${behind}`, locale)[0] ?? null;
    return {
      dateline: { value: inTitleCase(place), from: readingWords.from.dateline, raw: match[0].trim() },
      day,
      agency,
    };
  }
  return null;
}

/** "NEW YORK" is New York; "U.N." stays. */
function inTitleCase(place: string): string {
  return place.replace(/\p{Lu}[\p{Lu}\p{M}’']+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
