import { getGraph } from '../../site/graph.ts';
import { pledgesData } from '../../views/data/pledges.ts';

export const GET = async () => Response.json(pledgesData(await getGraph()));
