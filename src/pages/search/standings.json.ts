import { getGraph } from '../../site/graph.ts';
import { standingAnswers } from '../../views/data/standing-answers.ts';

export const GET = async () => Response.json(standingAnswers(await getGraph()));
