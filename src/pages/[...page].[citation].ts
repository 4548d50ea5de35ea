import type { APIContext } from 'astro';
import { siteAddress } from '../site/address.ts';
import { writeSmallFiles } from '../site/build/small-files.ts';
import { getGraph } from '../site/graph.ts';
import { CITATION_FILES } from '../views/records/citations/citation-files.ts';
import { CITATION_FORMS, type CitationForm } from '../words/citing.ts';
import { citedPages, type CitedPage } from '../views/records/citations/cited-page.ts';

interface Props {
  readonly page: CitedPage;
  readonly form: CitationForm;
}

export async function getStaticPaths() {
  const graph = await getGraph();
  const cited = [...citedPages(graph, siteAddress(graph.story.address))];
  const files = cited.flatMap((page) => CITATION_FORMS.map((form) => ({ page, form })));
  const isWritten = writeSmallFiles(
    files.map(({ page, form }) => ({
      path: `${page.path}.${form}`,
      data: () => page,
      text: () => CITATION_FILES[form].write(page),
    })),
  );
  if (isWritten) return [];
  return files.map(({ page, form }) => ({ params: { page: page.path, citation: form }, props: { page, form } }));
}

export const GET = ({ props: { page, form } }: APIContext<Props>) =>
  new Response(CITATION_FILES[form].write(page), { headers: { 'Content-Type': CITATION_FILES[form].type } });
