import type { APIRoute } from 'astro';
import { getGraph } from '../site/graph.ts';
import { noticesOf } from '../site/notices.ts';

export const GET: APIRoute = async () => new Response(noticesOf((await getGraph()).story));
