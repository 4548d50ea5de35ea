import { getGraph } from '../../site/graph.ts';
import { namesFile } from '../../views/data/names.ts';

export const GET = async () => Response.json(namesFile(await getGraph()));
