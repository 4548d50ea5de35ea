import { getGraph } from '../../site/graph.ts';
import { questionsData } from '../../views/data/questions.ts';

export const GET = async () => Response.json(questionsData(await getGraph()));
