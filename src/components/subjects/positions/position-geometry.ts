import type {
  PictureLane,
  PositionMark,
  PositionPicture,
} from '../../../views/parts/subjects/positions-over-time/position-picture.ts';

/** Pixels: the words over a lane, a row with its label and its mark, and the room below a lane. */
const HEAD = 26;
const ROW = 42;
const FOOT = 8;
/** Within a row, from its top: where its letters stand, and the middle of the mark. */
const LETTERS = 16;
const MARK = 29;

/** A lane with its place in the picture, in pixels from the top. */
export interface PlacedLane extends PictureLane {
  readonly top: number;
  readonly height: number;
}

/** The lanes below each other. */
export function stacked(lanes: readonly PictureLane[]): readonly PlacedLane[] {
  let top = 0;
  return lanes.map((lane) => {
    const placed = { ...lane, top, height: HEAD + lane.rows * ROW + FOOT };
    top += placed.height;
    return placed;
  });
}

/** Where the middle of a mark is, in pixels from the top. */
export function middleOf({ top }: PlacedLane, { row }: PositionMark): number {
  return top + HEAD + row * ROW + MARK;
}

/** Where a part of the line of time is, as SVG has it: "54%". */
export function across(part: number): string {
  return `${Number((part * 100).toFixed(1))}%`;
}

/** A line from mark to mark, with its ends in parts of the width and in pixels. */
export interface PlacedJoin {
  readonly isContradiction: boolean;
  readonly from: JoinEnd;
  readonly to: JoinEnd;
  /** Of marks above each other: how far the line bows out to the side that is free, in pixels; else 0. */
  readonly bow: number;
  /** Of other marks: how high the line goes across, between the rows, in pixels from the top. */
  readonly crossing: number;
  /** How far the line goes aside on its way there, round another mark, in pixels; else 0. */
  readonly detour: number;
}

interface JoinEnd {
  readonly at: number;
  readonly y: number;
}

/** Where the letters of a label stand, in pixels from the middle of its mark. */
export const LABEL = LETTERS - MARK;

/** How far the shortest line between marks of one day bows out, and each longer one more, in pixels. */
const BOW = 17;
const NEXT_BOW = 8;
const BOWS = 2;
/** As near as marks above each other are. */
const NEAR = 0.03;

/** How far a line goes aside to pass a mark. */
const DETOUR = 8;

/** The lines that join marks; of those of one day, the longer ones run outside the shorter ones. */
export function placedJoins({ joins }: PositionPicture, lanes: readonly PlacedLane[]): readonly PlacedJoin[] {
  const marks = lanes.map((lane) => lane.marks.map((mark) => ({ at: mark.at, y: middleOf(lane, mark) })));
  const ends = joins.map(({ isContradiction, from, to }) => ({
    isContradiction,
    from: marks[from[0]]![from[1]]!,
    to: marks[to[0]]![to[1]]!,
  }));
  const byLength = ends.filter(isUpright).toSorted((a, b) => heightOf(a) - heightOf(b));
  return ends.map((join) => {
    const outside = Math.min(BOWS, byLength.indexOf(join));
    const side = join.from.at > 0.5 ? 1 : -1;
    const crossing = crossingOf(join);
    return {
      ...join,
      bow: outside < 0 ? 0 : side * (BOW + outside * NEXT_BOW),
      crossing,
      detour: marks.flat().some((mark) => isBetween(join.from, mark, crossing)) ? side * DETOUR : 0,
    };
  });
}

/** True for a mark that stands on the way up or down from another. */
function isBetween(from: JoinEnd, mark: JoinEnd, crossing: number): boolean {
  const [top, bottom] = from.y < crossing ? [from.y, crossing] : [crossing, from.y];
  return Math.abs(mark.at - from.at) < NEAR && mark.y > top && mark.y < bottom;
}

type Ends = Pick<PlacedJoin, 'from' | 'to'>;

function isUpright({ from, to }: Ends): boolean {
  return Math.abs(from.at - to.at) < NEAR;
}

/** Over the row of a mark that is lower, under that of one that is not. */
function crossingOf({ from, to }: Ends): number {
  return to.y > from.y ? to.y - MARK - 1 : to.y + ROW - MARK - 1;
}

function heightOf({ from, to }: Ends): number {
  return Math.abs(from.y - to.y);
}
