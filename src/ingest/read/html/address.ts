import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import { isNode, textsOf } from './json-ld.ts';
import type { Page } from './page.ts';

const { from } = readingWords;

/** The address of a page, and that of the archive which it was saved from. */
export interface Addresses {
  readonly url: Found<string> | null;
  readonly archiveUrl: Found<string> | null;
}

const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(.+)$/;
const ARCHIVE = /^https?:\/\/(?:archive\.(?:today|ph|is|md|fo|li|vn)|(?:www\.)?perma\.cc)\//;

/** Where the page says it is; an address that leads to the front page of a site says nothing. */
export function addressesOf(page: Page): Addresses {
  const told = toldAddresses(page);
  const url = told.map(withoutArchive).find(({ value }) => isOfArticle(value)) ?? null;
  const archive = told.find(({ value }) => WAYBACK.test(value) || ARCHIVE.test(value)) ?? null;
  return { url, archiveUrl: archive };
}

/** The address that an archive keeps a page of: `https://web.archive.org/web/2026…/https://example.org/a`. */
export function withoutArchive(found: Found<string>): Found<string> {
  const original = WAYBACK.exec(found.value)?.[1];
  return original === undefined ? found : { ...found, value: original };
}

/** An http or https address in its normal form; null for any other text. */
export function webAddress(text: string): string | null {
  const address = text.trim();
  if (!URL.canParse(address)) return null;
  const { protocol, href, username } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' ? href : null;
}

function toldAddresses({ document, meta, article, saved }: Page): readonly Found<string>[] {
  const page = article?.['mainEntityOfPage'];
  const linked = [document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? ''];
  const places: readonly (readonly [readonly string[], string])[] = [
    [linked, from.canonical],
    [meta.get('og:url') ?? [], from.meta('og:url')],
    [textsOf(article?.['url']), from.jsonLd('url')],
    [isNode(page) ? textsOf(page['@id']) : textsOf(page), from.jsonLd('mainEntityOfPage')],
    [saved.url ? [saved.url] : [], from.saved],
  ];
  return places.flatMap(([raws, where]) =>
    raws.flatMap((raw) => {
      const value = webAddress(raw);
      return value ? [{ value, from: where, raw }] : [];
    }),
  );
}

function isOfArticle(address: string): boolean {
  const url = webAddress(address);
  if (url === null || ARCHIVE.test(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname !== '/' || search !== '';
}
