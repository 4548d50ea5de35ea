import { getGraph } from '../../site/graph.ts';
import { knownDaysFile } from '../../views/by-day/known-days-file.ts';

export const GET = async () => Response.json(knownDaysFile(await getGraph()));
