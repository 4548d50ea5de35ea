import type { APIContext } from 'astro';
import { siteAddress } from '../../site/address.ts';
import { writeSmallFiles } from '../../site/build/small-files.ts';
import { getGraph } from '../../site/graph.ts';
import { filesBesidePages } from '../../site/record-files.ts';
import { noticeTree } from '../../views/records/markdown/notice-tree.ts';
import { recordTree } from '../../views/records/markdown/record-tree.ts';
import { noticeFiles, recordFiles } from '../../views/records/record-files.ts';

const TYPES: Readonly<Record<string, string>> = { json: 'application/json', md: 'text/markdown' };
const TREES = { record: recordTree, notice: noticeTree };

/** What stands beside the page of each record: `/events/x.json`, `/events/x.md`. */
export async function getStaticPaths() {
  const graph = await getGraph();
  const story = { graph, site: siteAddress(graph.story.address) };
  const files = () => filesBesidePages(recordFiles(story), noticeFiles(story), TREES);
  if (writeSmallFiles(files())) return [];
  return [...files()].map(({ path, text }) => {
    const [, collection, id, format] = /^(.+)\/(.+)\.(.+)$/.exec(path)!;
    return { params: { collection, id, format }, props: { text } };
  });
}

export const GET = ({ params: { format }, props: { text } }: APIContext<{ text: () => string }>) =>
  new Response(text(), { headers: { 'Content-Type': TYPES[format!]! } });
