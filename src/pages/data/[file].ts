import type { APIContext } from 'astro';
import { siteAddress } from '../../site/address.ts';
import { writeLargeFiles } from '../../site/build/small-files.ts';
import { sha256Of } from '../../site/digest.ts';
import { getGraph } from '../../site/graph.ts';
import { sqliteFile } from '../../site/sqlite/file.ts';
import { bulkFileUrl, pathInSite } from '../../urls.ts';
import { FILES_TO_MAKE, madeFrom } from '../../views/data/bulk/bulk-files.ts';
import { madeFile } from '../../views/data/bulk/made-file.ts';
import type { BulkFile } from '../../views/data/bulk/story-files.ts';

const TOOLS = { sha256Of, sqliteFile };

export async function getStaticPaths() {
  const context = await tableContext();
  const isWritten = await writeLargeFiles(
    FILES_TO_MAKE.map((file) => ({
      path: pathInSite(bulkFileUrl(file.name)),
      madeFrom: () => madeFrom(context, file, TOOLS),
      content: async () => (await madeFile(context, file, TOOLS)).content,
    })),
  );
  return isWritten ? [] : FILES_TO_MAKE.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET = async ({ props: { file } }: APIContext<{ file: BulkFile }>) => {
  const { content } = await madeFile(await tableContext(), file, TOOLS);
  return new Response(content, { headers: { 'Content-Type': file.mediaType } });
};

/** The same as for the page that lists the files, so that the tables are worked out once. */
async function tableContext() {
  const graph = await getGraph();
  return { graph, site: new URL(siteAddress(graph.story.address).origin) };
}
