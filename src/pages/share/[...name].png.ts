import type { APIRoute } from 'astro';
import { SHARE_IMAGE } from '../../layouts/share-image.ts';
import { keptResponse } from '../../site/build/kept-page.ts';
import { getGraph } from '../../site/graph.ts';
import { madeAhead } from '../../site/made-ahead.ts';
import { shareImage } from '../../site/share-image.ts';
import { shareCards } from '../../views/share-cards.ts';
import type { ShareCard } from '../../views/parts/links/share-card.ts';

interface Props {
  card: ShareCard;
  image: () => Promise<Buffer>;
}

export async function getStaticPaths() {
  const cards = shareCards(await getGraph());
  const draw = ({ card }: { readonly card: ShareCard }) => shareImage(card, SHARE_IMAGE);
  const imageAt = madeAhead(cards, draw);
  return cards.map(({ name, card }, i) => ({ params: { name }, props: { card, image: () => imageAt(i) } }));
}

export const GET: APIRoute<Props> = async ({ props, url }) => {
  const kept = keptResponse(url, props.card);
  if (kept) return kept;
  return new Response(new Uint8Array(await props.image()), { headers: { 'content-type': 'image/png' } });
};
