import { formatPlainCount } from '../format.ts';

/** What the page of data says of its files, and what stands at their head, by key. */
export const dataWords = {
  title: 'Data',
  timeline: 'Timeline',
  feeds: { atom: 'Atom feed', json: 'JSON Feed', list: 'list of all feeds' },
  format: {
    json: 'JSON',
    atom: 'Atom',
    jsonFeed: 'JSON Feed',
    opml: 'OPML',
    calendar: 'iCalendar',
    sitemap: 'Sitemap',
    openApi: 'OpenAPI 3.1',
  },
  questions: (count: number) =>
    `${formatPlainCount(count, 'question')}: every answer, whose it is, the day it is for, and how the answers relate`,
  pledges: (count: number) =>
    `${formatPlainCount(count, 'pledge or denial', 'pledges and denials')}: who, to whom, how much, what became of it, and who says so`,
  table: (holds: string, rows: number) => `${holds}: ${formatPlainCount(rows, 'row')}`,
  standings: 'Who has joined, signed or left it, since when, by which steps, and who says so',
  latest: 'The events added or corrected last, up to 50',
  corrections: 'What was corrected or removed last, up to 50 times',
  calendar: 'The days of all events, and of what is to come, for a calendar to follow',
  allFeeds: 'The addresses of all feeds, for a feed reader to take in',
  sitemap: 'The addresses of all pages',
  openApi: 'What stands beside the page of each record, and the schema of each kind',
  ofBody: (body: string) => ` (${body})`,
  citation: (title: string, publisher: string, licence: string, address: string) =>
    `“${title}”, ${publisher}, ${licence}, ${address}`,
  /** How data files write dates. */
  dates:
    'The first and the last day that a date may mean; the date in EDTF, ISO 8601-2: "~" is about, "X" a digit not told, "a/b" from a to b, "[a..b]" one day between, "[a,b]" one of these, ".." an open end; and in words',
} as const;
