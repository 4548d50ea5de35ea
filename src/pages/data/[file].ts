import type { APIRoute } from 'astro';
import { keptResponse } from '../../site/build/kept-page.ts';
import { sha256Of } from '../../site/digest.ts';
import { getGraph } from '../../site/graph.ts';
import { sqliteFile } from '../../site/sqlite-file.ts';
import { BULK_FILES, madeFrom } from '../../views/data/bulk/bulk-files.ts';
import { madeFile } from '../../views/data/bulk/made-file.ts';

const TOOLS = { sha256Of, sqliteFile };

export function getStaticPaths() {
  return BULK_FILES.map(({ name }) => ({ params: { file: name } }));
}

export const GET: APIRoute = async ({ params, site, url }) => {
  const context = { graph: await getGraph(), site: site ?? url };
  const file = BULK_FILES.find(({ name }) => name === params['file'])!;
  const kept = keptResponse(url, madeFrom(context, file, TOOLS));
  if (kept) return kept;
  const { content } = await madeFile(context, file, TOOLS);
  return new Response(content, { headers: { 'Content-Type': file.mediaType } });
};
