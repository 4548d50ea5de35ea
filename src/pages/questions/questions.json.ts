import { getGraph } from '../../site/graph.ts';
import { differencesData } from '../../views/data/questions.ts';

export const GET = async () => Response.json(differencesData(await getGraph()));
