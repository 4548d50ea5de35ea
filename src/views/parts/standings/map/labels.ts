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

/** The size of letters in units of the picture: where it is as large as drawn, and where a narrow screen holds all of it. */
export const LETTERS = { wide: 28, narrow: 56 } as const;
/** By the size of the letters. */
const LETTER_WIDTH = 0.52;
const LINE = 1.1;
const GAP = 8;
const LEADER = 60;
/** A name may reach over the sides of what it names by so much. */
const SNUG = 0.8;

/**
 * Finds room for names, those first that stand on what they name, then the others beside it; null where there is none.
 *
 * @param isTaken whether another name ought not to stand on a point
 * @param letters their size
 */
export function placeLabels(
  named: readonly Named[],
  picture: Box,
  isTaken: (of: Named, x: number, y: number) => boolean,
  letters: number = LETTERS.wide,
): ReadonlyMap<Named, Label | null> {
  const bySize = named.toSorted(
    (a, b) => Number(isRoomy(b, letters)) - Number(isRoomy(a, letters)) || b.box.width - a.box.width,
  );
  const placed = new Map<Named, Label | null>();
  const full = named.filter((one) => !isRoomy(one, letters)).map(({ box }) => box);
  for (const one of bySize) {
    const places = placesFor(one, letters).filter(({ label, box }) => {
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

/** What is named, in letters of a size. */
interface Lettered {
  readonly one: Named;
  readonly letters: number;
}

interface Spot {
  readonly label: Label;
  readonly box: Box;
}

function placesFor(one: Named, letters: number): readonly Spot[] {
  if (isRoomy(one, letters)) return [spot({ one, letters }, one.x, one.y, 'middle', false)];
  return [0, LEADER].flatMap((away) => around({ one, letters }, away));
}

/** To the right, left, below, above, and slantwise. */
function around(name: Lettered, away: number): readonly Spot[] {
  const { box, x, y } = name.one;
  const line = LINE * name.letters;
  const right = box.left + box.width + GAP + away;
  const left = box.left - GAP - away;
  const below = box.top + box.height + GAP + away + line / 2;
  const above = box.top - GAP - away - line / 2;
  const hasLeader = away > 0;
  return [
    spot(name, right, y, 'start', hasLeader),
    spot(name, left, y, 'end', hasLeader),
    spot(name, x, below, 'middle', hasLeader),
    spot(name, x, above, 'middle', hasLeader),
    spot(name, right, below, 'start', hasLeader),
    spot(name, left, below, 'end', hasLeader),
    spot(name, right, above, 'start', hasLeader),
    spot(name, left, above, 'end', hasLeader),
  ];
}

function spot({ one, letters }: Lettered, x: number, y: number, anchor: Label['anchor'], hasLeader: boolean): Spot {
  const width = widthOf(one.text, letters);
  const line = LINE * letters;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const edge = anchor === 'middle' ? y + (y < one.y ? line / 2 : -line / 2) : y;
  const leader = hasLeader ? `M${Math.round(one.x)} ${Math.round(one.y)}L${Math.round(x)} ${Math.round(edge)}` : null;
  return {
    label: { x: Math.round(x), y: Math.round(y), anchor, leader },
    box: { left, top: y - line / 2, width, height: line },
  };
}

function isRoomy({ text, box }: Named, letters: number): boolean {
  return box.width >= SNUG * widthOf(text, letters) && box.height >= LINE * letters;
}

function widthOf(text: string, letters: number): number {
  return text.length * LETTER_WIDTH * letters;
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
