import type { APIRoute } from 'astro';
import { getGraph } from '../site/graph.ts';
import { llmsText } from '../views/data/llms.ts';

export const GET: APIRoute = async ({ site, url }) => new Response(llmsText((await getGraph()).story, site ?? url));
