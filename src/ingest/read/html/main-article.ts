import { foldTitle } from './fold-title.ts';
import { isNode, textsOf, typesOf, type JsonLd, type JsonLdNode } from './json-ld.ts';
import type { Meta } from './page.ts';

const ARTICLE = /(?:Article|Posting|^Report|^Review|^Recipe)$/;

/**
 * The thing in the JSON-LD of a page that is the article the page prints. Pages also describe the articles they lead to:
 * of several it is the one with the page's address or title; null where that does not tell.
 */
export function mainArticle(document: Document, meta: Meta, jsonLd: JsonLd): JsonLdNode | null {
  const articles = jsonLd.nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (articles.length <= 1) return articles[0] ?? null;
  const addresses = new Set(addressesOf(document, meta));
  const titles = new Set(titlesOf(document, meta));
  return (
    fullest(articles.filter((node) => ownAddresses(node).some((address) => addresses.has(address)))) ??
    fullest(articles.filter((node) => textsOf(node['headline']).some((title) => titles.has(foldTitle(title))))) ??
    null
  );
}

/** Of descriptions of one article the one that tells most. */
function fullest(nodes: readonly JsonLdNode[]): JsonLdNode | undefined {
  return nodes.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)[0];
}

function addressesOf(document: Document, meta: Meta): readonly string[] {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return [canonical, ...(meta.get('og:url') ?? [])].flatMap((url) => (url ? foldAddress(url) : []));
}

function ownAddresses(node: JsonLdNode): readonly string[] {
  const page = node['mainEntityOfPage'];
  const values = [node['url'], node['@id'], isNode(page) ? [page['@id'], page['url']] : page].flat();
  return values.filter((value) => typeof value === 'string').map(foldAddress);
}

function foldAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$|\/$/g, '')
    .toLowerCase();
}

function titlesOf(document: Document, meta: Meta): readonly string[] {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent);
  return [...headings, ...(meta.get('og:title') ?? [])].map(foldTitle).filter(Boolean);
}
