import { absoluteUrl, bulkFileUrl, dataPageUrl, homeUrl } from '../../../../urls.ts';
import type { TableContext } from '../tables/table.ts';
import { contextOf } from './context.ts';
import { factNodes } from './fact-nodes.ts';
import type { GraphNode } from './node.ts';
import { recordNodes } from './record-nodes.ts';

/**
 * The whole story as one graph (JSON-LD 1.1): records and facts named by their addresses on the site.
 *
 * @param version of the data
 */
export function storyGraph(context: TableContext, version: string) {
  const { graph, site } = context;
  const { title, standfirst, publisher, licence, language } = graph.story;
  const dataSet: GraphNode = {
    id: absoluteUrl(bulkFileUrl('story.jsonld'), site),
    type: 'schema:Dataset',
    name: title,
    description: standfirst,
    publisher,
    license: licence.url,
    inLanguage: language,
    version,
    sameAs: [absoluteUrl(homeUrl(), site)],
  };
  return {
    '@context': contextOf(`${absoluteUrl(dataPageUrl(), site)}#`),
    graph: [dataSet, ...recordNodes(context), ...factNodes(context)],
  };
}
