import type { APIContext } from 'astro';
import { openingOf } from '../../site/opening-words.ts';
import { siteAddress } from '../../site/address.ts';
import { writeSmallFiles } from '../../site/build/small-files.ts';
import { getGraph } from '../../site/graph.ts';
import { oembedUrl, pathInSite } from '../../urls.ts';
import { oembedOf } from '../../views/data/oembed.ts';
import { offeredEmbeds } from '../../views/embeds.ts';

export async function getStaticPaths() {
  const graph = await getGraph();
  const site = siteAddress(graph.story.address);
  const files = offeredEmbeds(graph, openingOf(graph)).map(({ page, embed }) => ({
    page,
    data: () => oembedOf(graph.story, embed(), site),
  }));
  if (writeSmallFiles(files.map(({ page, data }) => ({ path: pathInSite(oembedUrl(page)), data })))) return [];
  return files.map(({ page, data }) => ({ params: { page: pathInSite(page).slice(0, -1) }, props: { data } }));
}

export const GET = ({ props }: APIContext<{ data: () => object }>) => Response.json(props.data());
