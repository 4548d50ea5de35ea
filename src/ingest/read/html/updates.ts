import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import { readDay } from '../dates/read-day.ts';
import { textsOf } from './json-ld.ts';
import type { Page } from './page.ts';
import type { DayEvidence } from './day-evidence.ts';

const META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
];

/** The days after its publication on which a page says it was changed, each once, oldest first. */
export function laterDays(
  page: Page,
  printed: readonly DayEvidence[],
  published: string | null,
): readonly Found<string>[] {
  const { from } = readingWords;
  const told = [
    ...textsOf(page.article?.['dateModified']).map((raw) => [raw, from.jsonLd('dateModified')] as const),
    ...META.flatMap((name) => (page.meta.get(name) ?? []).map((raw) => [raw, from.meta(name)] as const)),
  ].flatMap(([raw, where]) => {
    const read = readDay(raw, page.locale);
    return read?.orElse === null ? [{ value: read.day, from: where, raw }] : [];
  });
  const shown = printed
    .filter(({ label, read }) => label === 'updated' && read.orElse === null)
    .map(({ found }) => found);
  const later = [...told, ...shown].filter(({ value }) => published === null || value > published);
  const once = new Map(later.toReversed().map((found) => [found.value, found]));
  return [...once.values()].toSorted((a, b) => (a.value < b.value ? -1 : 1));
}
