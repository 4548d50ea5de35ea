import type { APIRoute } from 'astro';
import { getGraph } from '../site/graph.ts';
import { BULK_FILES } from '../views/data/bulk/bulk-files.ts';
import { openApi } from '../views/records/schema/open-api.ts';

export const GET: APIRoute = async ({ site, url }) => Response.json(openApi(await getGraph(), site ?? url, BULK_FILES));
