import type { APIContext } from 'astro';
import { writeSmallFiles } from '../../site/build/small-files.ts';
import { getGraph } from '../../site/graph.ts';
import { CARD_FILE, pathInSite } from '../../urls.ts';
import { pageCards, type PageCard } from '../../views/data/page-card.ts';

export async function getStaticPaths() {
  const cards = pageCards(await getGraph()).map(({ page, card }) => ({ path: pathInSite(page), card }));
  if (writeSmallFiles(cards.map(({ path, card }) => ({ path: path + CARD_FILE, data: () => card })))) return [];
  return cards.map(({ path, card }) => ({ params: { page: path.slice(0, -1) }, props: { card } }));
}

export const GET = ({ props }: APIContext<{ card: PageCard }>) => Response.json(props.card);
