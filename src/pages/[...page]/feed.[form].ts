import type { APIContext } from 'astro';
import { siteAddress } from '../../site/address.ts';
import { feedPaths, type FeedPath } from '../../site/feed-paths.ts';
import { getGraph } from '../../site/graph.ts';
import { accountPrinter } from '../../site/render-text.ts';
import { feedFiles } from '../../views/data/feeds.ts';

export async function getStaticPaths() {
  const graph = await getGraph();
  const site = siteAddress(graph.story.address);
  return feedPaths(graph, feedFiles(graph, site, accountPrinter(graph, site)));
}

export const GET = ({ params, props }: APIContext<FeedPath['props']>) =>
  new Response(props.write(), {
    headers: { 'Content-Type': params['form'] === 'xml' ? 'application/atom+xml' : 'application/feed+json' },
  });
