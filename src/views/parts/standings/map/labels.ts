/** A rectangle of a picture, in its units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Something to name on a map. */
export interface Named {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far it reaches. */
  readonly box: Box;
}

/** Where a name stands, by the middle of its first or last letter or of the whole, and a line to what it names. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: string | null;
}

/** The size of the letters, in units of the picture. */
export const LETTERS = 28;
const LETTER_WIDTH = 0.52 * LETTERS;
const LINE = 1.1 * LETTERS;
const GAP = 8;
const LEADER = 60;
/** A name may reach over the sides of what it names by so much. */
const SNUG = 0.8;

/**
 * Finds room for names, those first that stand on what they name, then the others beside it; null where there is none.
 *
 * @param isTaken whether another name ought not to stand on a point
 */
export function placeLabels(
  named: readonly Named[],
  picture: Box,
  isTaken: (of: Named, x: number, y: number) => boolean,
): ReadonlyMap<Named, Label | null> {
  const bySize = named.toSorted((a, b) => Number(isRoomy(b)) - Number(isRoomy(a)) || b.box.width - a.box.width);
  const placed = new Map<Named, Label | null>();
  const full = named.filter((one) => !isRoomy(one)).map(({ box }) => box);
  for (const one of bySize) {
    const places = placesFor(one).filter(({ label, box }) => {
      const own = label.leader === null ? [one.box] : [];
      return isWithin(box, picture) && !full.some((other) => !own.includes(other) && overlap(box, other));
    });
    const clear = places.find(({ box }) => !pointsOf(box).some(([x, y]) => isTaken(one, x, y)));
    const best = clear ?? places[0];
    if (best) full.push(best.box);
    placed.set(one, best?.label ?? null);
  }
  return placed;
}

interface Spot {
  readonly label: Label;
  readonly box: Box;
}

function placesFor(one: Named): readonly Spot[] {
  if (isRoomy(one)) return [spot(one, one.x, one.y, 'middle', false)];
  return [0, LEADER].flatMap((away) => around(one, away));
}

/** To the right, left, below, above, and slantwise. */
function around(one: Named, away: number): readonly Spot[] {
  const { box, x, y } = one;
  const right = box.left + box.width + GAP + away;
  const left = box.left - GAP - away;
  const below = box.top + box.height + GAP + away + LINE / 2;
  const above = box.top - GAP - away - LINE / 2;
  const hasLeader = away > 0;
  return [
    spot(one, right, y, 'start', hasLeader),
    spot(one, left, y, 'end', hasLeader),
    spot(one, x, below, 'middle', hasLeader),
    spot(one, x, above, 'middle', hasLeader),
    spot(one, right, below, 'start', hasLeader),
    spot(one, left, below, 'end', hasLeader),
    spot(one, right, above, 'start', hasLeader),
    spot(one, left, above, 'end', hasLeader),
  ];
}

function spot(one: Named, x: number, y: number, anchor: Label['anchor'], hasLeader: boolean): Spot {
  const width = widthOf(one.text);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const edge = anchor === 'middle' ? y + (y < one.y ? LINE / 2 : -LINE / 2) : y;
  const leader = hasLeader ? `M${Math.round(one.x)} ${Math.round(one.y)}L${Math.round(x)} ${Math.round(edge)}` : null;
  return {
    label: { x: Math.round(x), y: Math.round(y), anchor, leader },
    box: { left, top: y - LINE / 2, width, height: LINE },
  };
}

function isRoomy({ text, box }: Named): boolean {
  return box.width >= SNUG * widthOf(text) && box.height >= LINE;
}

function widthOf(text: string): number {
  return text.length * LETTER_WIDTH;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function pointsOf({ left, top, width, height }: Box): readonly (readonly [number, number])[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
    [left + part * width, top] as const,
    [left + part * width, top + height] as const,
  ]);
}
