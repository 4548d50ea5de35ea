import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import { oneLine } from '../plain-text.ts';
import { decodeTwice } from './decode-twice.ts';
import { foldTitle } from './fold-title.ts';
import { headingsOf } from './headings.ts';
import { textsOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { isSiteName } from './site-names.ts';

const { from } = readingWords;

/** Where programs are told the title, the surest first. */
const META = [
  'og:title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'twitter:title',
  'title',
];
const MAIN = 'h1, [itemprop="headline"]';
/** Many sites keep the first level for their own name. */
const LOWER = 'h2, h3';
const SEPARATOR = /\s+(?:[|–—·•»«/]|::|-|:)\s+|\s*[|»]\s*|:\s+/;

/** The title as the page prints it, without the name of the site; null where a page has none. */
export function titleOf(page: Page): Found<string> | null {
  const told = toldTitles(page).filter(({ value }) => !isSiteName(value, page));
  const known = told.map(({ value }) => foldTitle(value));
  const [main, lower] = [headingsOf(page, MAIN, known), headingsOf(page, LOWER, known)];
  const isKnown = ({ value }: Found<string>) => known.includes(foldTitle(value));
  const [partMain, partLower] = [main, lower].map((headings) => longestPart(headings, known));
  const only = main.length === 1 ? main[0]! : null;
  const sure = told.find(({ from: where }) => where !== from.titleElement);
  return (
    main.find(isKnown) ??
    lower.find(isKnown) ??
    (partMain && partMain.value.length >= (partLower?.value.length ?? 0) ? partMain : undefined) ??
    (only && (!sure || areAlike(only.value, sure.value)) ? only : undefined) ??
    partLower ??
    sure ??
    told[0] ??
    main[0] ??
    null
  );
}

/** True where half of the words of the shorter are in the other: papers print one title and tell programs another. */
function areAlike(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [a, b].map(wordsOf).toSorted((x, y) => x.length - y.length);
  return shorter.filter((word) => longer.includes(word)).length * 2 >= shorter.length;
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** A title told to programs may have the name of the site before or behind it, or be cut. */
function longestPart(headings: readonly Found<string>[], told: readonly string[]): Found<string> | undefined {
  const isPart = (part: string, title: string) =>
    part.length > 12 && part.length * 2 >= title.length && (title.startsWith(part) || title.endsWith(part));
  return headings
    .filter(({ value }) => told.some((title) => isPart(foldTitle(value), title)))
    .toSorted((a, b) => b.value.length - a.value.length)[0];
}

function toldTitles(page: Page): readonly Found<string>[] {
  const { article, meta, document } = page;
  const headlines = textsOf(article?.['headline']).map((raw) => found(raw, from.jsonLd('headline')));
  const metas = META.flatMap((name) => (meta.get(name) ?? []).map((raw) => found(raw, from.meta(name))));
  const element = document.querySelector('head title')?.textContent ?? '';
  const all = [...headlines, ...metas, found(element, from.titleElement)];
  return all.map((title) => ({ ...title, value: withoutSite(title.value, page) })).filter(({ value }) => value !== '');
}

/** Takes the name of the site off either end, with what parts it from the title. */
function withoutSite(title: string, page: Page): string {
  const last = title.split(SEPARATOR).at(-1) ?? '';
  const first = title.split(SEPARATOR)[0] ?? '';
  if (last !== title && isSiteName(last, page)) return trimMarks(title.slice(0, title.lastIndexOf(last)));
  if (first !== title && isSiteName(first, page)) return trimMarks(title.slice(first.length));
  return title;
}

function trimMarks(title: string): string {
  return title.replace(/^[\s|–—·•»«/:-]+|[\s|–—·•»«/:-]+$/g, '');
}

function found(raw: string, where: string): Found<string> {
  return { value: oneLine(decodeTwice(raw)), from: where, raw: oneLine(raw) };
}
