import type { Graph } from '../../../model/graph/graph.ts';
import { dataPageUrl } from '../../../urls.ts';
import { dataPageWords } from '../../../words/data-page.ts';
import type { Link } from '../links/link.ts';
import type { LinkedData, LinkedNode } from './linked-data.ts';

/** The media types of files for programs, by the ending of their names. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  nq: 'application/n-quads',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  xml: 'application/xml',
};

/** The files of a story as one data set, for those who look for data. */
export function linkedDataset({ story }: Graph, files: readonly { readonly link: Link }[]): LinkedData {
  return {
    mainEntity: {
      '@type': 'Dataset',
      '@id': `${dataPageUrl()}#dataset`,
      name: story.title,
      description: `${story.standfirst} ${dataPageWords.lead}`,
      license: story.licence.url,
      creator: { '@type': 'Organization', name: story.publisher },
      distribution: files.flatMap(({ link }) => downloadNode(link)),
    },
    citation: [],
    mentions: [],
    datePublished: null,
  };
}

function downloadNode({ href, label }: Link): readonly LinkedNode[] {
  const encodingFormat = MEDIA_TYPES[href.slice(href.lastIndexOf('.') + 1)];
  if (encodingFormat === undefined) return [];
  return [{ '@type': 'DataDownload', name: label, contentUrl: href, encodingFormat }];
}
