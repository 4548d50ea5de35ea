import { getGraph } from '../../site/graph.ts';
import { questionsData } from '../../views/data/questions.ts';

/** The first address of the data on questions: a data file cannot lead on to another, so the same stands at both. */
export const GET = async () => Response.json(questionsData(await getGraph()));
