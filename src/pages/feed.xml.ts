import type { APIRoute } from 'astro';
import { getGraph } from '../site/graph.ts';
import { accountPrinter } from '../site/render-text.ts';
import { feedFiles } from '../views/data/feeds.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const graph = await getGraph();
  const [feed] = feedFiles(graph, 'atom', site ?? url, accountPrinter(graph, site ?? url));
  return new Response(feed!.write(), { headers: { 'Content-Type': 'application/atom+xml' } });
};
