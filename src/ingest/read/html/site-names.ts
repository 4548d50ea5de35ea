import { oneLine } from '../plain-text.ts';
import { foldTitle } from './fold-title.ts';
import { resolveNode, textsOf } from './json-ld.ts';
import type { Page } from './page.ts';
import type { Found } from '../../article.ts';
import { readingWords } from '../../../words/problems/reading.ts';

const { from } = readingWords;

/** What a page calls its site, the surest first. */
export function siteNames(page: Page): readonly Found<string>[] {
  const { article, jsonLd, meta } = page;
  const publisher = resolveNode([article?.['publisher']].flat()[0], jsonLd);
  const named = textsOf(publisher?.['name']).map((name) => found(name, from.jsonLd('publisher')));
  const tagged = [
    'og:site_name',
    'citation_journal_title',
    'dc.publisher',
    'article:publisher_name',
    'application-name',
    'apple-mobile-web-app-title',
    'publisher',
    'copyright_holder',
  ];
  const metas = tagged.flatMap((name) => (meta.get(name) ?? []).map((value) => found(value, from.meta(name))));
  return [...named, ...metas].filter(({ value }) => value !== '' && !/^https?:/.test(value));
}

/** True when a text is the name of the site that a page is of, or the address of it without dots. */
export function isSiteName(text: string, page: Page): boolean {
  const folded = foldTitle(text);
  if (folded === '') return false;
  const names = [...siteNames(page).map(({ value }) => value), ...page.frontPage];
  if (names.some((name) => foldTitle(name) === folded)) return true;
  const host = (page.locale.host ?? '').replace(/^www\./, '');
  const labels = host.split('.').slice(0, -1).map(foldTitle);
  return folded === foldTitle(host) || (folded.length > 2 && labels.some((label) => label === folded));
}

function found(raw: string, where: string): Found<string> {
  return { value: oneLine(raw), from: where, raw };
}
