import type { APIRoute } from 'astro';
import { SHARE_IMAGE } from '../../layouts/share-image.ts';
import { keptFile } from '../../site/build/kept-page.ts';
import { getGraph } from '../../site/graph.ts';
import { shareImage } from '../../site/share-image.ts';
import { shareCards } from '../../views/share-cards.ts';
import type { ShareCard } from '../../views/parts/links/share-card.ts';

export async function getStaticPaths() {
  const cards = shareCards(await getGraph());
  return cards.map(({ name, card }) => ({ params: { name }, props: { card } }));
}

export const GET: APIRoute<{ card: ShareCard }> = async ({ props, url }) => {
  const kept = keptFile(url, props.card);
  if (kept) return kept;
  const image = await shareImage(props.card, SHARE_IMAGE);
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
