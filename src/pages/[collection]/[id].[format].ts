import type { APIContext } from 'astro';
import { writeSmallFiles } from '../../site/build/small-files.ts';
import { getGraph } from '../../site/graph.ts';
import { filesBesidePages, markdownPage, wholeRecord } from '../../site/record-files.ts';
import { recordTree } from '../../views/records/markdown/record-tree.ts';
import { recordFiles, type RecordPage } from '../../views/records/record-files.ts';

interface Props {
  page: RecordPage;
}

/** What stands beside the page of each record: `/events/x.json`, `/events/x.md`. */
export async function getStaticPaths() {
  const graph = await getGraph();
  const pages = () => recordFiles({ graph, site: new URL(import.meta.env.SITE) });
  if (writeSmallFiles(filesBesidePages(pages(), recordTree))) return [];
  return [...pages()].flatMap((page) => {
    const [collection, id] = page.path.split('/');
    return ['json', 'md'].map((format) => ({ params: { collection, id, format }, props: { page } }));
  });
}

export function GET({ params: { format }, props: { page } }: APIContext<Props>) {
  if (format === 'json') return Response.json(wholeRecord(page));
  return new Response(markdownPage(page, recordTree), { headers: { 'Content-Type': 'text/markdown' } });
}
