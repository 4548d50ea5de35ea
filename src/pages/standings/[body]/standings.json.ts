import type { APIRoute } from 'astro';
import { getGraph } from '../../../site/graph.ts';
import { standingsData } from '../../../views/data/standings.ts';

export async function getStaticPaths() {
  const { facts } = await getGraph();
  return [...facts.membershipsByBody.keys()].map((body) => ({ params: { body } }));
}

export const GET: APIRoute = async ({ params }) => Response.json(standingsData(await getGraph(), params['body'] ?? ''));
