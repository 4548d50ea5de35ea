import type { Locale } from '../dates/day-order.ts';
import { daysIn } from '../dates/read-day.ts';
import { isNamedField, isOwnLine } from './own-line.ts';

const LONGEST = 100;
const EDGES = /^[\s,|·•–—-]+|[\s,|·•–—-]+$/g;

/** The name in "The Harbour Lamp, 9 March 2026", a line that holds a name and a day alone; null for other lines. */
export function nameBesideDay(line: string, locale: Locale): string | null {
  if (line.length > LONGEST || !/\d/.test(line) || isNamedField(line)) return null;
  const [day, ...more] = daysIn(line, locale);
  if (day === undefined || more.length > 0) return null;
  const behind = line.slice(day.index + day.raw.length).replace(EDGES, '');
  const name = line.slice(0, day.index);
  const isParted = /[,|·•–—-]\s*$/u.test(name) && /^\p{Lu}[^.!?:;]*$/u.test(name.replace(EDGES, ''));
  return behind === '' && isParted && isOwnLine(line) ? name.replace(EDGES, '') : null;
}

/** Where the title stands in lines that begin with a paper and its day; 0 where they begin otherwise, -1 for none. */
export function placeOfTitleBelowPaper(lines: readonly string[], locale: Locale): number {
  const [first = ''] = lines;
  if (nameBesideDay(first, locale) === null) return 0;
  return lines.findIndex((line, i) => i > 0 && !isOwnLine(line) && !line.endsWith('.'));
}
