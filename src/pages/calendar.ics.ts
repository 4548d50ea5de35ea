import type { APIRoute } from 'astro';
import { keptResponse } from '../site/build/kept-page.ts';
import { getGraph } from '../site/graph.ts';
import { calendar } from '../views/data/calendar.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const text = calendar(await getGraph(), site ?? url);
  return keptResponse(url, text) ?? new Response(text, { headers: { 'Content-Type': 'text/calendar' } });
};
