import type { Graph } from '../../../model/graph/graph.ts';
import type { Collection } from '../../../model/records/content.ts';
import { citationUrl, jsonUrl, markdownUrl } from '../../../urls.ts';
import { CITATION_FORMS, citationFileWords } from '../../../words/citing.ts';
import type { Link } from './link.ts';
import { linkToVersions } from './version-lines.ts';

/** Where the page of a record stands as JSON and as Markdown. */
export interface PageFiles {
  readonly json: string;
  /** What programs for references read, each labelled with its format. */
  readonly citations: readonly Link[];
  readonly markdown: string;
  /** The page of its versions; null where there is one version. */
  readonly versions: Link | null;
}

/** What stands beside the page of a record. */
export function pageFiles(graph: Graph, collection: Collection, id: string): PageFiles {
  const citations = CITATION_FORMS.map((form) => ({
    href: citationUrl(collection, id, form),
    label: citationFileWords[form],
  }));
  return {
    json: jsonUrl(collection, id),
    markdown: markdownUrl(collection, id),
    citations,
    versions: linkToVersions(graph, collection, id),
  };
}
