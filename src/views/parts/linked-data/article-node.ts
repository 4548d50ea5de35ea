import { sourceOf, type Graph } from '../../../model/graph/graph.ts';
import type { Source } from '../../../model/records/source.ts';
import { sourceUrl } from '../../../urls.ts';
import { publishedOn, type LinkedNode } from './linked-data.ts';
import { SOURCE_TYPES } from './types.ts';

/**
 * A source that a page cites. Who wrote it stands on its own page alone: programs take the writers of cited articles for
 * those of the page.
 */
export function citedArticle(graph: Graph, id: string): LinkedNode {
  return articleNode(sourceOf(graph, id));
}

/** A source on its own page. */
export function articleOfPage(source: Source): LinkedNode {
  const { authors } = source;
  return {
    ...articleNode(source),
    inLanguage: source.language,
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
  };
}

function articleNode(source: Source): LinkedNode {
  const { id, title, suppliedTitle, kind, publisher, published, url, archiveUrl } = source;
  return {
    '@type': SOURCE_TYPES[kind],
    '@id': `${sourceUrl(id)}#source`,
    name: title ?? suppliedTitle ?? '',
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...publishedOn(published),
    ...(url !== null && { url }),
    ...(archiveUrl !== null && { archivedAt: archiveUrl }),
  };
}
