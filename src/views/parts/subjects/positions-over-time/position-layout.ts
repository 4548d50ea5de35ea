import type { DatePlace } from './position-axis.ts';

/** Where a mark and its label stand in a lane. */
export interface PlacedInLane extends DatePlace {
  /** From the top, from 0. */
  readonly row: number;
  /** Which end of its label stands at the mark. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** True where a wide screen has room for what it says after the label. */
  readonly hasRoom: boolean;
}

/** What a letter takes of the line on the narrowest screen, and a mark with the room beside it. */
const LETTER = 0.0265;
const MARK = 0.05;

/** What a letter takes of the line on a wide screen. */
const WIDE_LETTER = 0.009;

type Unplaced = DatePlace & Readonly<Record<'name' | 'brief' | 'detail', string>>;

/** Letters of a mark's label: "Stone: committed". */
const lettersOf = ({ name, brief }: Unplaced) => name.length + brief.length + 2;

/** Marks in the order of time, each in the first row in which neither it nor its label meets another. */
export function laidOut<Mark extends Unplaced>(
  marks: readonly Mark[],
): { readonly rows: number; readonly placed: readonly (Mark & PlacedInLane)[] } {
  const filled: number[] = [];
  const rows = marks.map((mark) => {
    const [start, end] = extentOf(mark, anchorOf(mark));
    const free = filled.findIndex((taken) => taken <= start);
    const row = free === -1 ? filled.length : free;
    filled[row] = end;
    return row;
  });
  const isRoomy = rowsWithRoom(marks, rows);
  const placed = marks.map((mark, i) => ({
    ...mark,
    row: rows[i]!,
    anchor: anchorOf(mark),
    hasRoom: mark.detail !== '' && isRoomy.has(rows[i]!),
  }));
  return { rows: filled.length, placed };
}

/** The label goes on from its mark, or ends at it where it would run over the end of the line. */
function anchorOf(mark: Unplaced): PlacedInLane['anchor'] {
  const { at } = mark;
  const width = lettersOf(mark) * LETTER;
  if (at + width <= 1 + MARK) return 'start';
  return at - width >= -MARK ? 'end' : 'middle';
}

/** The rows in which labels with all that goes on after them stand clear of each other and of the ends of the line. */
function rowsWithRoom(marks: readonly Unplaced[], rows: readonly number[]): ReadonlySet<number> {
  const roomy = new Set(rows);
  const filled: number[] = [];
  for (const [i, mark] of marks.entries()) {
    const row = rows[i]!;
    const width = (lettersOf(mark) + mark.detail.length + 3) * WIDE_LETTER;
    const anchor = anchorOf(mark);
    const start = anchor === 'end' ? mark.at - width : mark.at;
    if (anchor === 'middle' || start < (filled[row] ?? -MARK) || start + width > 1 + MARK) roomy.delete(row);
    filled[row] = start + width + MARK;
  }
  return roomy;
}

function extentOf(mark: Unplaced, anchor: PlacedInLane['anchor']): readonly [number, number] {
  const { at, from, to } = mark;
  const width = lettersOf(mark) * LETTER;
  const start = { start: at, middle: at - width / 2, end: at - width }[anchor];
  return [Math.min(start, from) - MARK, Math.max(start + width, to) + MARK];
}
