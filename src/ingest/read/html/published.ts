import { readingWords } from '../../../words/problems/reading.ts';
import { evidenceOf, type DayEvidence } from './day-evidence.ts';
import { textsOf, typesOf } from './json-ld.ts';
import { ofArticle } from './microdata.ts';
import type { Page } from './page.ts';

const { from } = readingWords;

/** Where programs are told the day of publication, the surest first. */
const SURE = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_online_date',
  'dcterms.issued',
  'dc.date.issued',
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
  'og:published_time',
  'og:pubdate',
  'originalpublicationdate',
];
/** Where some programs put the day on which the page was begun or last saved: what the page prints is surer. */
const UNSURE = [
  'dcterms.created',
  'dc.date.created',
  'datecreated',
  'dc.date',
  'dcterms.date',
  'citation_date',
  'date',
];

/** The days that the page tells programs as those of its publication. */
export function toldDays(page: Page): readonly DayEvidence[] {
  const { article, locale, jsonLd } = page;
  const own = textsOf(article?.['datePublished']).map((raw) => [raw, from.jsonLd('datePublished')] as const);
  const ofPage = jsonLd.nodes
    .filter((node) => node !== article && typesOf(node).includes('WebPage'))
    .flatMap((node) => textsOf(node['datePublished']).map((raw) => [raw, from.pageJsonLd('datePublished')] as const));
  return [...own, ...metaDays(page, SURE), ...ofPage, ...microdata(page)].flatMap(([raw, where]) =>
    evidenceOf(raw, where, locale),
  );
}

/** The days that the page tells programs in fields that may be of another day. */
export function unsureDays(page: Page): readonly DayEvidence[] {
  const created = textsOf(page.article?.['dateCreated']).map((raw) => [raw, from.jsonLd('dateCreated')] as const);
  return [...created, ...metaDays(page, UNSURE)].flatMap(([raw, where]) => evidenceOf(raw, where, page.locale));
}

function metaDays({ meta }: Page, names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((name) => (meta.get(name) ?? []).map((raw) => [raw, from.meta(name)] as const));
}

function microdata({ document }: Page): readonly (readonly [string, string])[] {
  const elements = ofArticle([...document.querySelectorAll('[itemprop~="datePublished" i], time[pubdate]')]);
  return elements
    .filter((element) => element.localName !== 'meta')
    .map((element) => [valueOf(element), from.microdata('datePublished')] as const);
}

function valueOf(element: Element): string {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

/** The day in the address of the page: `/2026/03/12/`. */
export function addressDay(address: string | null): readonly DayEvidence[] {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|\.|$)/.exec(address ?? '');
  return match ? evidenceOf(match.slice(1).join('-'), from.address, { language: null, host: null }) : [];
}
