import { formatCount, formatLanguage, formatTitle } from '../format.ts';
import type { SourceData } from '../model/records/source.ts';

/** The kinds of sources. */
export const sourceKinds = {
  'news-article': 'news article',
  'press-release': 'press release',
  'official-document': 'official document',
  report: 'report',
  interview: 'interview',
  transcript: 'transcript',
  broadcast: 'broadcast',
  post: 'post',
  'web-page': 'web page',
  'data-set': 'data set',
  book: 'book',
} as const satisfies Record<SourceData['kind'], string>;

/** What pages call sources, by key. */
export const sourceWords = {
  title: 'Sources',
  one: 'Source',
  all: 'All sources',
  none: 'No sources yet.',
  description: 'Every article and document this story rests on, in order of publication.',
  lead: 'Every article and document this story rests on, in order of publication. A title in [square brackets] is ours: our copy has none.',
  /** Of a page of some of them: "March 2019: 34 sources". */
  ofPeriod: (period: string) => `${period} that this story rests on, in order of publication.`,
  byDay: 'All sources by day of publication',
  sideBySide: ': how any two of them differ, question by question.',
  reliesOn: (whom: string) => `Relies on ${whom}`,
  dayNotRecorded: 'day not recorded',
  publisherNotRecorded: 'Publisher not recorded',
  /** "News article". */
  kind: (kind: SourceData['kind']) => formatTitle(sourceKinds[kind]),
  /** "Article", "Press release"; "French article" of one in another language than the site's. */
  ofKind: (kind: SourceData['kind'], language: string | null) =>
    formatTitle(language === null ? briefKind(kind) : `${formatLanguage(language)} ${briefKind(kind)}`),
  /** "Oldtown article": the place alone would read as where something happened. */
  fromPlace: (kind: SourceData['kind'], place: string) => `${place} ${briefKind(kind)}`,
  /** In a few words. */
  inLanguage: (language: string) => `in ${formatLanguage(language)}`,
  marked: (kind: string, marks: readonly string[]) => (marks.length === 0 ? kind : `${kind} (${marks.join(', ')})`),
  titled: (title: string) => `“${title}”`,
  numbered: (title: string, number: number, count: number) => `${title}, ${number} of ${count}`,
  /** Within a sentence. */
  article: {
    of: (publisher: string, kind: SourceData['kind']) => `the ${publisher} ${briefKind(kind)}`,
    inLanguage: (kind: SourceData['kind'], language: string) => `the ${briefKind(kind)} in ${formatLanguage(language)}`,
    from: (kind: SourceData['kind'], place: string) => `the ${briefKind(kind)} from ${place}`,
  },
} as const;

function briefKind(kind: SourceData['kind']): string {
  return kind === 'news-article' ? 'article' : sourceKinds[kind];
}

/** The list of sources that a page cites. */
export const citedWords = {
  heading: 'Sources',
  reprint: (of: string) => `Reprint of ${of}`,
  citedIn: 'Cited in ',
  citedOften: (count: number) => `Cited ${formatCount(count, 'time')} on this page`,
  paragraph: (paragraph: number, locator: string | null) =>
    locator === null ? `paragraph ${paragraph}` : `paragraph ${paragraph}, citing ${locator}`,
  meta: { between: ' · ', authors: (authors: string) => `${authors}, `, update: (update: string) => ` · ${update}` },
} as const;
