import type { Locale } from '../dates/day-order.ts';
import { daysIn } from '../dates/read-day.ts';
import { WEEKDAY } from '../dates/weekdays.ts';
import { isNamedField, isOwnLine } from './own-line.ts';

const LONGEST = 100;
const EDGES = /^[\s,|·•–—-]+|[\s,|·•–—-]+$/g;
/** "Friday" of "The Harbour Lamp, Friday 9 March 2026"; "The Sun" keeps its name. */
const DAY_OF_WEEK = new RegExp(String.raw`(?<=^|[,|·•–—-])\s*\(?${WEEKDAY}\)?\.?,?\s*$`, 'iu');

/** "The" and two words or more, as no place is called, or a word that papers are called by. */
const PAPER =
  /^(?:(?:The|Le|La|El|Il|Der|Die|Das)(?:\s\p{Lu}[\p{L}’'-]*){2,5}|(?=(?:\p{Lu}[\p{L}’'-]*\s?){1,6}$)(?:.*\s)?(?:Times|Post|News|Herald|Journal|Gazette|Tribune|Telegraph|Guardian|Daily|Weekly|Ledger|Chronicle|Observer|Courier|Standard|Mail|Mirror|Globe|Bulletin|Examiner|Inquirer|Dispatch|Express|Echo|Monitor|Press|Record|Sentinel|Argus|Review|Zeitung|Nachrichten|Presse|Radio)(?:\s.*)?)$/u;

/** True for what is written as the name of a paper. */
export const isPaper = (text: string): boolean => PAPER.test(text);

/** The name in "The Harbour Lamp, 9 March 2026", a line that holds a name and a day alone; null for other lines. */
export function nameBesideDay(line: string, locale: Locale): string | null {
  if (line.length > LONGEST || !/\d/.test(line) || isNamedField(line)) return null;
  const [day, ...more] = daysIn(line, locale);
  if (day === undefined || more.length > 0) return null;
  const behind = bare(line.slice(day.index + day.raw.length));
  const name = line.slice(0, day.index).replace(DAY_OF_WEEK, '');
  const isParted = /[,|·•–—-]\s*$/u.test(name) && /^\p{Lu}[^.!?:;]*$/u.test(bare(name));
  return behind === '' && isParted && isOwnLine(line) ? bare(name) : null;
}

/** What a line has beside a day, where it stands on one side of it alone; empty for a day alone, null for a line without. */
export function besideDays(line: string, locale: Locale): string | null {
  for (const { raw } of daysIn(line, locale)) {
    const [name = '', ...others] = line.split(raw).map(bare);
    if (others.every((part) => part === '')) return name;
  }
  return null;
}

/** Where the title stands in lines that begin with a paper and its day; 0 where they begin otherwise, -1 for none. */
export function placeOfTitleBelowPaper(lines: readonly string[], locale: Locale): number {
  const [first = ''] = lines;
  const isTitle = (line: string) => !isOwnLine(line) && !line.endsWith('.');
  if (nameBesideDay(first, locale) !== null) return lines.findIndex((line, i) => i > 0 && isTitle(line));
  if (!isPaperAndDay(lines.slice(0, 2), locale)) return 0;
  return Math.max(
    0,
    lines.findIndex((line, i) => i > 1 && isTitle(line)),
  );
}

/** A paper, and its day in the line below or above. */
function isPaperAndDay(lines: readonly string[], locale: Locale): boolean {
  return lines.some(isPaper) && lines.some((line) => line.length <= LONGEST && besideDays(line, locale) === '');
}

/** A part of a line without what parts it from a day, and without the day of the week. */
function bare(part: string): string {
  return part.replace(DAY_OF_WEEK, '').replace(EDGES, '');
}
