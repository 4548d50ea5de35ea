import type { APIContext } from 'astro';
import { writeSmallFiles } from '../../site/build/small-files.ts';
import { getGraph } from '../../site/graph.ts';
import { filesBesidePages, wholeRecord } from '../../site/record-files.ts';
import { recordFiles, type RecordPage } from '../../views/records/record-files.ts';

/** What stands beside the page of each record: `/events/x.json`. */
export async function getStaticPaths() {
  const pages = () => recordFiles({ graph, site: new URL(import.meta.env.SITE) });
  const graph = await getGraph();
  if (writeSmallFiles(filesBesidePages(pages()))) return [];
  return [...pages()].map((page) => {
    const [collection, id] = page.path.split('/');
    return { params: { collection, id }, props: { page } };
  });
}

export const GET = ({ props }: APIContext<{ page: RecordPage }>) => Response.json(wholeRecord(props.page));
