import type { Story } from '../model/records/story.ts';
import { absoluteUrl, homeUrl } from '../urls.ts';
import type { BreadcrumbTrail } from '../views/parts/links/breadcrumbs.ts';
import type { LinkedData, LinkedNode } from '../views/parts/linked-data/linked-data.ts';

/**
 * What the words in our JSON-LD mean. It stands in each page, so that nothing has to be fetched to read it. The words are
 * those of schema.org, whose own context has them in its namespace with `http:`. A date that is not certain is a literal
 * of the datatype that the Library of Congress has for EDTF, in a property of Dublin Core.
 */
export const CONTEXT = {
  '@vocab': 'http://schema.org/',
  ...Object.fromEntries(
    ['url', 'sameAs', 'item', 'license', 'archivedAt', 'contentUrl'].map((term) => [term, { '@type': '@id' }]),
  ),
  eventStatus: { '@type': '@vocab' },
  ...Object.fromEntries(
    ['startDate', 'endDate', 'datePublished', 'dateModified'].map((term) => [
      term,
      { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
    ]),
  ),
  edtf: { '@id': 'http://purl.org/dc/terms/date', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
} as const;

/** As much of it as the way to a page needs. */
const CONTEXT_OF_WAY = { '@vocab': CONTEXT['@vocab'], item: { '@type': '@id' } };

/** A page as its own JSON-LD tells it. */
interface LinkedPage {
  readonly story: Story;
  readonly title: string;
  readonly address: string;
  readonly crumbs: BreadcrumbTrail | undefined;
  /** The day it last changed, `YYYY-MM-DD`. */
  readonly changed: string | null;
  readonly data: LinkedData | undefined;
}

/**
 * What a page says in JSON-LD: the way to it, and of the page of a record who publishes it and when, before what it is of
 * and what that cites. Null for a page without either.
 */
export function linkedPage({ crumbs, data, ...page }: LinkedPage, site: URL): object | null {
  const way = crumbs && breadcrumbNode(crumbs);
  if (data === undefined) return way ? { '@context': CONTEXT_OF_WAY, ...whole(way, site) } : null;
  const { datePublished, ...told } = data;
  const head = { ...headOf(page, datePublished), ...(way && { breadcrumb: way }) };
  const lists = { citation: told.citation, mentions: told.mentions };
  const filled = Object.entries(lists).filter(([, nodes]) => nodes.length > 0);
  return {
    '@context': CONTEXT,
    ...whole({ ...head, mainEntity: told.mainEntity, ...Object.fromEntries(filled) }, site),
  };
}

function headOf({ story, title, address, changed }: Omit<LinkedPage, 'crumbs' | 'data'>, published: string | null) {
  const publisher = { '@type': 'Organization', '@id': `${homeUrl()}#publisher`, name: story.publisher };
  return {
    '@type': 'WebPage',
    '@id': address,
    name: title,
    author: publisher,
    publisher: { '@id': publisher['@id'] },
    ...(published !== null && { datePublished: published }),
    ...(changed !== null && { dateModified: changed }),
    license: story.licence.url,
    isPartOf: { '@type': 'WebSite', '@id': homeUrl(), name: story.title },
  };
}

/** The way to the page; the page itself, which comes last, leads nowhere. */
function breadcrumbNode(crumbs: BreadcrumbTrail): LinkedNode {
  const itemListElement = crumbs.map(({ href, label }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: label,
    ...(i < crumbs.length - 1 && { item: href }),
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** Properties that hold an address; the others are words, whatever they look like. */
const ADDRESSES: ReadonlySet<string> = new Set(['@id', 'item', 'contentUrl']);

/** The same with whole addresses. */
function whole(node: LinkedNode, site: URL): object {
  return Object.fromEntries(
    Object.entries(node).map(([property, value]) => {
      if (typeof value === 'string' && ADDRESSES.has(property)) return [property, absoluteUrl(value, site)];
      if (isList(value)) return [property, value.map((one) => (isNode(one) ? whole(one, site) : one))];
      return [property, isNode(value) ? whole(value, site) : value];
    }),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
