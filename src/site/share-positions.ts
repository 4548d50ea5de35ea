import type { Node } from '@takumi-rs/core';
import { box, COLOURS, text, type BoxStyle } from './share-box.ts';

/** Positions over time, as far as a picture for sharing draws them: parts of the line of time run from 0 to 1. */
export interface SharePositions {
  readonly lanes: readonly ShareLane[];
  readonly joins: readonly {
    readonly isContradiction: boolean;
    readonly from: readonly [lane: number, mark: number];
    readonly to: readonly [lane: number, mark: number];
  }[];
  readonly ticks: readonly { readonly at: number; readonly label: string | null; readonly year: string | null }[];
}

interface ShareLane {
  readonly topic: string;
  readonly rows: number;
  readonly marks: readonly ShareMark[];
}

interface ShareMark {
  readonly name: string;
  readonly brief: string;
  readonly kind: 'promise' | 'said' | 'denial';
  readonly at: number;
  /** All of the time in which it may be. */
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Pixels: how high a row and the days under the rows are, and how wide the topics and what stands free beside the line. */
const ROW = 35;
const DAYS = 44;
const TOPICS = 270;
const FREE = 48;
const RADIUS = 10;
/** How far a line between marks above each other bows out, and how much further one outside another. */
const BOW = 22;
const NEXT_BOW = 14;
/** How far a line goes aside to pass a mark. */
const DETOUR = 13;

/** The picture of positions over time as a box of this width. */
export function positionsBox(positions: SharePositions, width: number): Node {
  const { lanes, ticks } = positions;
  const across = (part: number) => Math.round(TOPICS + FREE + part * (width - TOPICS - 2 * FREE));
  const placed = placedMarks(positions, across);
  const tops = placed.map(({ top }) => top);
  const bottom = lanes.reduce((rows, lane) => rows + lane.rows, 0) * ROW;
  const joins = joinsBetween(positions, placed);
  const marks = placed.flatMap((lane) => lane.marks);
  const shapes = [
    ...[...tops.slice(1), bottom].map((y) => `<path d="M0 ${y}H${width}" stroke="${COLOURS.rule}" stroke-width="2"/>`),
    ...joins,
    ...marks.map(({ mark, y }) => timeLine(across(mark.from), across(mark.to), y, mark)),
    ...marks.map(({ mark, x, y }) => markShape(mark, x, y)),
  ];
  return box({ position: 'relative', width, height: bottom + DAYS }, [
    { type: 'image', src: svg(width, bottom + 4, shapes), width, height: bottom + 4, style: CORNER },
    ...lanes.map(({ topic }, i) => text(topic, { ...TOPIC, top: tops[i]! + 4 })),
    ...marks.map(({ mark, x, y }) => markLabel(mark, { x, y, width })),
    ...ticks.flatMap((tick) => tickLabel(tick, { x: across(tick.at), y: bottom + 8, width })),
  ]);
}

interface MarkPlace extends Point {
  readonly mark: ShareMark;
}

interface LanePlace {
  readonly top: number;
  readonly marks: readonly MarkPlace[];
}

function placedMarks({ lanes }: SharePositions, across: (part: number) => number): readonly LanePlace[] {
  return lanes.map(({ marks }, i) => {
    const top = lanes.slice(0, i).reduce((rows, lane) => rows + lane.rows, 0) * ROW;
    return { top, marks: marks.map((mark) => ({ mark, x: across(mark.at), y: top + (mark.row + 0.5) * ROW })) };
  });
}

function joinsBetween({ joins }: SharePositions, lanes: readonly LanePlace[]) {
  const marks = lanes.flatMap((lane) => lane.marks);
  const pointOf = ([lane, mark]: readonly [number, number]) => lanes[lane]!.marks[mark]!;
  return joins.map(({ from, to, isContradiction }, i) =>
    joinOf(pointOf(from), pointOf(to), { isContradiction, outside: i % 2, marks }),
  );
}

function tickLabel({ at, label, year }: SharePositions['ticks'][number], { x, y, width }: Point & { width: number }) {
  if (label === null) return [];
  const side = at > 0.5 ? { right: width - x - RADIUS } : { left: x - RADIUS };
  return [text([label, year].filter(Boolean).join(' '), { ...TICK, top: y, ...side })];
}

const CORNER: BoxStyle = { position: 'absolute', left: 0, top: 0 };
const TOPIC: BoxStyle = {
  position: 'absolute',
  left: 0,
  width: TOPICS - 20,
  fontFamily: 'Label',
  fontSize: 27,
  fontWeight: 600,
  lineHeight: 1.1,
};
const LABEL: BoxStyle = {
  position: 'absolute',
  fontFamily: 'Label',
  fontSize: 26,
  lineHeight: 1.1,
  whiteSpace: 'nowrap',
  backgroundColor: COLOURS.paper,
};
const TICK: BoxStyle = {
  position: 'absolute',
  fontFamily: 'Label',
  fontSize: 24,
  lineHeight: 1.1,
  color: COLOURS.soft,
  whiteSpace: 'nowrap',
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Beside its mark, on the side of the line of time that its label is on. */
function markLabel({ name, brief, anchor }: ShareMark, { x, y, width }: Point & { readonly width: number }): Node {
  const side = anchor === 'end' ? { right: width - x + RADIUS + 8 } : { left: x + RADIUS + 8 };
  return text(`${name}: ${brief}`, { ...LABEL, top: y - 16, ...side });
}

interface Look {
  readonly isContradiction: boolean;
  /** 1 for a line that bows out further than others, 0 for the others. */
  readonly outside: number;
  /** All marks, for a line goes round those on its way. */
  readonly marks: readonly Point[];
}

/** Of marks above each other a line that bows out; of others one that goes across between the rows. */
function joinOf(from: Point, to: Point, { isContradiction, outside, marks }: Look): string {
  const side = from.x > (TOPICS + FREE) * 2 ? 1 : -1;
  const bow = side * (BOW + outside * NEXT_BOW);
  const crossing = to.y > from.y ? to.y - ROW / 2 : to.y + ROW / 2;
  const isRound = marks.some(({ x, y }) => x === from.x && (y - from.y) * (y - crossing) < 0);
  const isUpright = from.x === to.x;
  const out = from.x + bow * 1.34;
  const down = isRound ? `H${from.x + side * DETOUR}V${crossing}` : `V${crossing}`;
  const d = isUpright ? `C${out} ${from.y} ${out} ${to.y} ${to.x} ${to.y}` : `${down}H${to.x}V${to.y}`;
  const path = `<path d="M${from.x} ${from.y}${d}" fill="none" ${lookOf(isContradiction)}/>`;
  if (!isContradiction) return path;
  return path + (isUpright ? unequal(from.x + bow, (from.y + to.y) / 2) : unequal((from.x + to.x) / 2, crossing));
}

function lookOf(isContradiction: boolean): string {
  return isContradiction
    ? `stroke="${COLOURS.key}" stroke-width="4"`
    : `stroke="${COLOURS.soft}" stroke-width="3" stroke-dasharray="10 7"`;
}

/** The sign ≠, drawn, on a line that it interrupts. */
function unequal(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="14" fill="${COLOURS.paper}"/><path d="M${x - 8} ${y - 4}h16m-16 8h16m-3-13l-10 18" fill="none" stroke="${COLOURS.key}" stroke-width="3"/>`;
}

/** Under its label, what is not dated to the day: dots over all of the time in which it may be. */
function timeLine(from: number, to: number, y: number, { kind }: ShareMark): string {
  if (from === to) return '';
  const colour = kind === 'denial' ? COLOURS.key : COLOURS.link;
  return `<path d="M${from} ${y + RADIUS + 4}H${to}" stroke="${colour}" stroke-width="3" stroke-dasharray="3 6"/>`;
}

function markShape({ kind }: ShareMark, x: number, y: number): string {
  const cross = `<path d="M${x - 4} ${y - 4}l8 8m0-8l-8 8" stroke="${COLOURS.paper}" stroke-width="3"/>`;
  const looks = {
    promise: `fill="${COLOURS.link}" stroke="${COLOURS.paper}" stroke-width="2"`,
    said: `fill="${COLOURS.paper}" stroke="${COLOURS.link}" stroke-width="4"`,
    denial: `fill="${COLOURS.key}" stroke="${COLOURS.paper}" stroke-width="2"`,
  };
  return `<circle cx="${x}" cy="${y}" r="${RADIUS}" ${looks[kind]}/>${kind === 'denial' ? cross : ''}`;
}

function svg(width: number, height: number, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`;
}
