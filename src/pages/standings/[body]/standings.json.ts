import type { APIRoute } from 'astro';
import { getGraph } from '../../../site/graph.ts';
import { standingsData } from '../../../views/data/standings.ts';
import { bodiesWithStandings } from '../../../views/standings.ts';

export async function getStaticPaths() {
  return bodiesWithStandings(await getGraph()).map((body) => ({ params: { body } }));
}

export const GET: APIRoute = async ({ params }) => Response.json(standingsData(await getGraph(), params['body'] ?? ''));
