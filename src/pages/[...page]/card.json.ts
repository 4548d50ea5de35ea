import type { APIContext } from 'astro';
import { keptFile } from '../../site/build/kept-page.ts';
import { getGraph } from '../../site/graph.ts';
import { pathInSite } from '../../urls.ts';
import { pageCards, type PageCard } from '../../views/data/page-card.ts';

export async function getStaticPaths() {
  return pageCards(await getGraph()).map(({ page, card }) => ({
    params: { page: pathInSite(page).slice(0, -1) },
    props: { card },
  }));
}

export const GET = ({ props, url }: APIContext<{ card: PageCard }>) =>
  keptFile(url, props.card) ?? Response.json(props.card);
