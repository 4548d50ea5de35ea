import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { webAddress } from '../html/address.ts';
import { daysIn } from '../dates/read-day.ts';
import { namesInByline } from '../names-of-authors.ts';
import type { Header } from './header.ts';
import { nameBesideDay } from './paper-line.ts';

const { from, notes } = readingWords;

const AGO =
  /\b(?:\d+|an?|one)\s+(?:min(?:ute)?|hour|hr|day|week|month)s?\s+ago\b|\bil y a\s+\d+|\bvor\s+\d+\s+\p{L}+|\d+\s+\p{L}+\s+(?:назад|бұрын)|\byesterday\b|\bhier\b|вчера/iu;
const READING_TIME = /\b\d+\s*(?:min(?:ute)?s?)\b.*\bread\b|\bmin de lecture\b|\bLesezeit\b/iu;

/** "The" and two words or more, as no place is called, or a word that papers are called by. */
const PAPER =
  /^(?:(?:The|Le|La|El|Il|Der|Die|Das)(?:\s\p{Lu}[\p{L}’'-]*){2,5}|(?=(?:\p{Lu}[\p{L}’'-]*\s?){1,6}$)(?:.*\s)?(?:Times|Post|News|Herald|Journal|Gazette|Tribune|Telegraph|Guardian|Daily|Weekly|Ledger|Chronicle|Observer|Courier|Standard|Mail|Mirror|Globe|Bulletin|Examiner|Inquirer|Dispatch|Express|Echo|Monitor|Press|Record|Sentinel|Argus|Review|Zeitung|Nachrichten|Presse|Radio)(?:\s.*)?)$/u;

/**
 * What lines above a text tell: a byline, a day, and how long ago, which alone tells no day; the others are noted.
 * @param aboveTitle the line of them that stands above the title, where only a paper puts its name beside a day
 */
export function readHeadLines(lines: readonly string[], locale: Locale, aboveTitle: string | null = null): Header {
  const days = lines.flatMap((line) => daysIn(line, locale).map((read) => ({ read, line })));
  const found = days.map(({ read, line }) => ({ value: read.day, from: from.line(line), raw: read.raw }));
  const unsure = days.filter(({ read }) => read.orElse !== null);
  const publisher = publisherIn(lines, locale, aboveTitle);
  const byline = bylineIn(lines);
  const known = new Set([
    byline?.raw,
    ...days.map(({ line }) => line),
    ...lines.filter((line) => READING_TIME.test(line)),
  ]);
  const url = lines.find((line) => webAddress(line) !== null);
  const others = lines.filter((line) => !known.has(line) && line !== url);
  return {
    title: null,
    authors: byline,
    publisher,
    published: found.find((_, i) => days[i]!.read.orElse === null) ?? null,
    publishedProposals: unsure.flatMap(({ read, line }) =>
      [read.day, read.orElse!].map((value) => ({ value, from: from.line(line), raw: read.raw })),
    ),
    updates: [],
    url: url === undefined ? null : { value: webAddress(url)!, from: from.line(url), raw: url },
    language: null,
    unknown: others,
    notes: [...others.map(noteOf), ...(publisher ? [] : papersOrPlaces(lines, locale).map(notes.paperOrPlace))],
  };
}

function noteOf(line: string): string {
  return AGO.test(line) ? notes.ago(line) : notes.headLine(line);
}

function papersOrPlaces(lines: readonly string[], locale: Locale): readonly string[] {
  return lines.flatMap((line) => nameBesideDay(line, locale) ?? []);
}

/** "The Harbour Lamp, 9 March 2026" names a paper where nothing else stands on the line; "Paris, 9 March 2026" a place. */
function publisherIn(lines: readonly string[], locale: Locale, aboveTitle: string | null): Found<string> | null {
  for (const line of lines) {
    const name = daysIn(line, locale).length > 0 ? besideDays(line, locale) : null;
    if (name !== null && PAPER.test(name)) return { value: name, from: from.line(line), raw: line };
  }
  const name = aboveTitle === null ? null : nameBesideDay(aboveTitle, locale);
  return name === null ? null : { value: name, from: from.line(aboveTitle!), raw: aboveTitle! };
}

/** What a line has beside a day, where it stands on one side of it alone. */
function besideDays(line: string, locale: Locale): string | null {
  for (const { raw } of daysIn(line, locale)) {
    const [name = '', ...others] = line.split(raw).map((part) => part.replace(/^[\s,|·•–—-]+|[\s,|·•–—-]+$/g, ''));
    if (others.every((part) => part === '')) return name;
  }
  return null;
}

function bylineIn(lines: readonly string[]): Found<readonly string[]> | null {
  const raw = lines.find((line) => namesInByline(line).length > 0);
  return raw === undefined ? null : { value: namesInByline(raw), from: from.line(raw), raw };
}
