import type { APIRoute } from 'astro';
import { getGraph } from '../site/graph.ts';
import { feedList } from '../views/data/feeds.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(feedList(await getGraph(), site ?? url), { headers: { 'Content-Type': 'text/x-opml' } });
