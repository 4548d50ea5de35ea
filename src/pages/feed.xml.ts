import type { APIRoute } from 'astro';
import { getGraph } from '../site/graph.ts';
import { atomFeed } from '../views/data/atom-feed.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(atomFeed(await getGraph(), site ?? url), { headers: { 'Content-Type': 'application/atom+xml' } });
