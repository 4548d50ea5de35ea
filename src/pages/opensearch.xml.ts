import type { APIRoute } from 'astro';
import { getGraph } from '../site/graph.ts';
import { openSearch } from '../views/data/open-search.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(openSearch((await getGraph()).story, site ?? url), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
