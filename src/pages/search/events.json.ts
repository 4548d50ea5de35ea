import { getGraph } from '../../site/graph.ts';
import { eventTitles } from '../../views/data/event-titles.ts';

export const GET = async () => Response.json(eventTitles(await getGraph()));
