import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { daysIn, readDay, type ReadDay } from '../dates/read-day.ts';
import { beginningOf } from '../plain-text.ts';
import type { Block } from './blocks.ts';
import { textsOf, typesOf } from './json-ld.ts';
import { COMMENT } from './selectors.ts';
import type { Page } from './page.ts';

const { from } = readingWords;

/** Where programs are told the day of publication, the surest first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_online_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'article.published',
  'published-date',
  'published_at',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication-date',
  'publicationdate',
  'published',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'article_date_original',
  'datecreated',
  'og:published_time',
  'og:pubdate',
  'originalpublicationdate',
  'dc.date',
  'dcterms.date',
  'citation_date',
  'date',
];

/** A day that a page may have been published on, and how it was read. */
export interface DayEvidence {
  readonly found: Found<string>;
  readonly read: ReadDay;
  /** What stands before it on its line, where it is a word for a change. */
  readonly label?: 'updated';
}

/** Words before a day on which an article was changed. */
const CHANGED =
  /(?:updated?|modified|edited|revised|last (?:change|edit)|aktualisiert|geändert|stand|mis à jour|mise à jour|modifié|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|обновлено|изменено|жаңартылды|güncelle(?:me|ndi)|uppdaterad|oppdatert|opdateret|bijgewerkt|aktualizacja|aktualizováno|оновлено)[^\p{L}]*(?:\p{L}{1,4}[^\p{L}]*){0,3}$/iu;

/** The days that the page tells programs as those of its publication. */
export function toldDays(page: Page): readonly DayEvidence[] {
  const { article, meta, locale, jsonLd } = page;
  const own = textsOf(article?.['datePublished']).map((raw) => [raw, from.jsonLd('datePublished')] as const);
  const ofPage = jsonLd.nodes
    .filter((node) => node !== article && typesOf(node).includes('WebPage'))
    .flatMap((node) => textsOf(node['datePublished']).map((raw) => [raw, from.pageJsonLd('datePublished')] as const));
  const metas = META.flatMap((name) => (meta.get(name) ?? []).map((raw) => [raw, from.meta(name)] as const));
  const created = textsOf(article?.['dateCreated']).map((raw) => [raw, from.jsonLd('dateCreated')] as const);
  return [...own, ...metas, ...ofPage, ...microdata(page), ...created].flatMap(([raw, where]) =>
    evidenceOf(raw, where, locale),
  );
}

function microdata({ document }: Page): readonly (readonly [string, string])[] {
  const elements = [...document.querySelectorAll('[itemprop~="datePublished" i], time[pubdate]')];
  return elements
    .filter((element) => element.localName !== 'meta' && !element.closest(COMMENT))
    .map((element) => [valueOf(element), from.microdata('datePublished')] as const);
}

function valueOf(element: Element): string {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

/** The days that the lines around the title print, with the `<time>` among them. */
export function printedDays(head: readonly Block[], locale: Locale): readonly DayEvidence[] {
  return head.flatMap((block) => {
    const times = [...block.element.querySelectorAll('time[datetime]')].map(
      (time) => time.getAttribute('datetime') ?? '',
    );
    const shown = daysIn(block.text, locale).map((read, i, all) => {
      const before = block.text.slice(i === 0 ? 0 : all[i - 1]!.index + all[i - 1]!.raw.length, read.index);
      return {
        ...evidence(read, from.visible(beginningOf(block.text))),
        ...(CHANGED.test(before) && { label: 'updated' as const }),
      };
    });
    return shown.length > 0 ? shown : times.flatMap((raw) => evidenceOf(raw, from.time, locale));
  });
}

/** The day in the address of the page: `/2026/03/12/`. */
export function addressDay(address: string | null): readonly DayEvidence[] {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|\.|$)/.exec(address ?? '');
  return match ? evidenceOf(match.slice(1).join('-'), from.address, { language: null, host: null }) : [];
}

function evidenceOf(raw: string, where: string, locale: Locale): readonly DayEvidence[] {
  const read = readDay(raw, locale);
  return read ? [evidence({ ...read, raw }, where)] : [];
}

function evidence(read: ReadDay, where: string): DayEvidence {
  return { read, found: { value: read.day, from: where, raw: read.raw } };
}
