import type { APIRoute } from 'astro';
import { getGraph } from '../site/graph.ts';
import { jsonFeed } from '../views/data/json-feed.ts';

export const GET: APIRoute = async ({ site, url }) =>
  Response.json(jsonFeed(await getGraph(), site ?? url), { headers: { 'Content-Type': 'application/feed+json' } });
