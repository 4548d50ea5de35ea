import type { Locale } from '../dates/day-order.ts';
import { oneLine } from '../plain-text.ts';
import { frontPageNames } from './front-page.ts';
import { readJsonLd, type JsonLd, type JsonLdNode } from './json-ld.ts';
import { mainArticle } from './main-article.ts';
import { parsePage } from './parse-page.ts';
import { savedFrom, type Saved } from './saved-from.ts';

/** A page with all that is looked at in it. */
export interface Page {
  readonly document: Document;
  readonly meta: Meta;
  readonly jsonLd: JsonLd;
  /** The one of its things that is the article; null where none or several may be. */
  readonly article: JsonLdNode | null;
  readonly saved: Saved;
  readonly locale: Locale;
  /** The words by which it leads to the front page of its site. */
  readonly frontPage: readonly string[];
}

/** The contents of `<meta>`, by name or property in lower case, in order. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Reads a page for its articles; throws `Unreadable` on one that is larger or deeper than any article. */
export function readPage(html: string): Page {
  const saved = savedFrom(html);
  const document = parsePage(html);
  const meta = readMeta(document);
  const jsonLd = readJsonLd(document);
  const locale = localeOf(document, meta, saved);
  return {
    document,
    meta,
    jsonLd,
    article: mainArticle(document, meta, jsonLd),
    saved,
    locale,
    frontPage: frontPageNames(document, locale.host),
  };
}

function readMeta(document: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    const names = ['property', 'name', 'itemprop'].flatMap((attribute) => element.getAttribute(attribute) ?? []);
    for (const name of content ? new Set(names.map((name) => name.trim().toLowerCase())) : [])
      meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return meta;
}

function localeOf(document: Document, meta: Meta, saved: Saved): Locale {
  const lang = document.documentElement.getAttribute('lang')?.trim();
  const declared = lang || meta.get('og:locale')?.[0] || meta.get('content-language')?.[0];
  const address = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta.get('og:url')?.[0],
    saved.url,
  ].find((url) => url && URL.canParse(url));
  return { language: declared?.replaceAll('_', '-') ?? null, host: address ? new URL(address).hostname : null };
}
