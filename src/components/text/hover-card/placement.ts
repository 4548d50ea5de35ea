/** Pixels between a link and its card, and at least between the card and the edge of the window. */
const GAP = 4;
const EDGE = 8;

interface CardSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a card stands beside a link, in pixels of the window: under it, else over it, never on it; null where it has
 * room in neither place.
 *
 * @param link the sides of the box around all lines of the link
 */
export function placeBeside(
  link: Readonly<Record<'left' | 'top' | 'bottom', number>>,
  card: CardSize,
  view: CardSize,
): { readonly left: number; readonly top: number } | null {
  const tops = [link.bottom + GAP, link.top - GAP - card.height];
  const top = tops.find((at) => at >= EDGE && at + card.height <= view.height - EDGE);
  if (top === undefined) return null;
  return { top, left: Math.max(EDGE, Math.min(link.left, view.width - EDGE - card.width)) };
}
