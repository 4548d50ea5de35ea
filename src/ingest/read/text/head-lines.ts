import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { webAddress } from '../html/address.ts';
import { daysIn } from '../dates/read-day.ts';
import { namesInByline } from '../names-of-authors.ts';
import type { Header } from './header.ts';
import { besideDays, isPaper, nameBesideDay } from './paper-line.ts';

const { from, notes } = readingWords;

const AGO =
  /\b(?:\d+|an?|one)\s+(?:min(?:ute)?|hour|hr|day|week|month)s?\s+ago\b|\bil y a\s+\d+|\bvor\s+\d+\s+\p{L}+|\d+\s+\p{L}+\s+(?:назад|бұрын)|\byesterday\b|\bhier\b|вчера/iu;
const READING_TIME = /\b\d+\s*(?:min(?:ute)?s?)\b.*\bread\b|\bmin de lecture\b|\bLesezeit\b/iu;

/**
 * What lines above a text tell: a byline, a day, and how long ago, which alone tells no day; the others are noted.
 * @param aboveTitle the line of them that stands above the title, where only a paper puts its name beside a day
 */
export function readHeadLines(lines: readonly string[], locale: Locale, aboveTitle: string | null = null): Header {
  const days = lines.flatMap((line) => daysIn(line, locale).map((read) => ({ read, line })));
  const found = days.map(({ read, line }) => ({ value: read.day, from: from.line(line), raw: read.raw }));
  const unsure = days.filter(({ read }) => read.orElse !== null);
  const publisher = publisherIn(lines, locale, aboveTitle);
  const besideDay = papersOrPlaces(lines, locale);
  const byline = bylineIn(lines);
  const url = addressIn(lines);
  const known = new Set([byline?.raw, publisher?.raw, url?.raw, ...days.map(({ line }) => line)]);
  const others = lines.filter((line) => !known.has(line) && !READING_TIME.test(line));
  return {
    title: null,
    authors: byline,
    publisher,
    publisherProposals: publisher ? [] : besideDay,
    published: found.find((_, i) => days[i]!.read.orElse === null) ?? null,
    publishedProposals: unsure.flatMap(({ read, line }) =>
      [read.day, read.orElse!].map((value) => ({ value, from: from.line(line), raw: read.raw })),
    ),
    updates: [],
    url,
    language: null,
    unknown: others,
    notes: [...others.map(noteOf), ...(publisher ? [] : besideDay.map(({ value }) => notes.paperOrPlace(value)))],
  };
}

function noteOf(line: string): string {
  return AGO.test(line) ? notes.ago(line) : notes.headLine(line);
}

function papersOrPlaces(lines: readonly string[], locale: Locale): readonly Found<string>[] {
  return lines.flatMap((line) => {
    const value = nameBesideDay(line, locale);
    return value === null ? [] : { value, from: from.line(line), raw: line };
  });
}

/** "The Harbour Lamp, 9 March 2026" names a paper where nothing else stands on the line; "Paris, 9 March 2026" a place. */
function publisherIn(lines: readonly string[], locale: Locale, aboveTitle: string | null): Found<string> | null {
  for (const line of lines) {
    const name = daysIn(line, locale).length > 0 ? besideDays(line, locale) : null;
    if (name !== null && isPaper(name)) return { value: name, from: from.line(line), raw: line };
  }
  if (aboveTitle === null) return null;
  const name = nameBesideDay(aboveTitle, locale);
  const raw = name === null ? lines.find(isPaper) : aboveTitle;
  return raw === undefined ? null : { value: name ?? raw, from: from.line(raw), raw };
}

function addressIn(lines: readonly string[]): Found<string> | null {
  const raw = lines.find((line) => webAddress(line) !== null);
  return raw === undefined ? null : { value: webAddress(raw)!, from: from.line(raw), raw };
}

function bylineIn(lines: readonly string[]): Found<readonly string[]> | null {
  const raw = lines.find((line) => namesInByline(line).length > 0);
  return raw === undefined ? null : { value: namesInByline(raw), from: from.line(raw), raw };
}
