import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import { oneLine } from '../plain-text.ts';
import { foldTitle } from './fold-title.ts';
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
const SEPARATOR = /\s+(?:[|–—·•»«/]|::|-|:)\s+|\s*[|»]\s*|:\s+/;

/** The title as the page prints it, without the name of the site; null where a page has none. */
export function titleOf(page: Page): Found<string> | null {
  const told = toldTitles(page);
  const printed = printedTitles(page);
  const known = told.map(({ value }) => foldTitle(value));
  const shown = printed.find(({ value }) => known.some((title) => isSameTitle(title, foldTitle(value))));
  const named = told.filter(({ value }) => !isSiteName(value, page));
  const heading = printed.length === 1 && !isSiteName(printed[0]!.value, page) ? printed[0] : undefined;
  const sure = named.find(({ from: where }) => where !== from.titleElement);
  return shown ?? sure ?? heading ?? named[0] ?? printed[0] ?? null;
}

/** A title told to programs may have the name of the site before or behind it, or be cut. */
function isSameTitle(told: string, printed: string): boolean {
  return told === printed || (printed.length > 12 && (told.startsWith(printed) || told.endsWith(printed)));
}

function toldTitles(page: Page): readonly Found<string>[] {
  const { article, meta, document } = page;
  const headlines = textsOf(article?.['headline']).map((raw) => found(raw, from.jsonLd('headline')));
  const metas = META.flatMap((name) => (meta.get(name) ?? []).map((raw) => found(raw, from.meta(name))));
  const element = document.querySelector('head title')?.textContent ?? '';
  const all = [...headlines, ...metas, found(element, from.titleElement)];
  return all.map((title) => ({ ...title, value: withoutSite(title.value, page) })).filter(({ value }) => value !== '');
}

function printedTitles({ document }: Page): readonly Found<string>[] {
  const headings = [...document.querySelectorAll('h1, [itemprop="headline"]')];
  return headings.map((heading) => found(heading.textContent, from.heading)).filter(({ value }) => value !== '');
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

/** Some programs write the marks of a title for HTML before they are written for HTML. */
function decodeTwice(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
  return text
    .replace(/&#(\d{2,6});/g, (whole, code: string) =>
      Number(code) < 0x10000 ? String.fromCharCode(Number(code)) : whole,
    )
    .replace(/&#x([\da-f]{2,5});/gi, (whole, code: string) =>
      parseInt(code, 16) < 0x10000 ? String.fromCharCode(parseInt(code, 16)) : whole,
    )
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (whole, name: string) => named[name] ?? whole);
}
