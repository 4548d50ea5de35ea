import { formatDate, formatTitle } from '../../../../format.ts';
import { compareDates } from '../../../../model/dates/date-order.ts';
import type { EdtfDate } from '../../../../model/dates/edtf.ts';
import type { Graph } from '../../../../model/graph/graph.ts';
import { isContradiction } from '../../../../model/positions/positions-over-time.ts';
import type { Meeting } from '../../../../model/positions/meeting.ts';
import type { Position } from '../../../../model/positions/position.ts';
import type { PositionsOverTime, TopicLane } from '../../../../model/positions/positions-over-time.ts';
import { positionWords } from '../../../../words/positions.ts';
import { factUrl } from '../../../../urls.ts';
import type { Tick } from '../../timeline/time-axis.ts';
import { positionAxis, type PositionAxis } from './position-axis.ts';
import { laidOut, type PlacedInLane } from './position-layout.ts';
import { pictureNames } from './position-speaker.ts';
import { factsShown, markKind, positionDetail, positionInBrief, type MarkKind } from './position-words.ts';

/** Positions as marks in lanes, one for each topic, on a line of time; where they meet, a line joins them. */
export interface PositionPicture {
  readonly lanes: readonly PictureLane[];
  readonly joins: readonly PictureJoin[];
  readonly ticks: readonly Tick[];
}

/** A topic, with how many rows its marks fill. */
export interface PictureLane {
  readonly topic: string;
  readonly rows: number;
  readonly marks: readonly PositionMark[];
}

/** A position in the picture. */
export interface PositionMark extends PlacedInLane {
  readonly href: string;
  /** "Stone"; cut where it is long. */
  readonly name: string;
  /** "committed". */
  readonly brief: string;
  /** What it says, as far as a wide screen has room for it: "troops". */
  readonly detail: string;
  /** All of it: "Stone: committed · twelve boats. 19 January 2026, on troops". */
  readonly title: string;
  readonly kind: MarkKind;
}

/** A line from one mark to another, each told by the number of its lane and its place there. */
export interface PictureJoin {
  readonly isContradiction: boolean;
  readonly from: readonly [lane: number, mark: number];
  readonly to: readonly [lane: number, mark: number];
}

/** The picture of positions over time. */
export function positionPicture(graph: Graph, { lanes, meetings }: PositionsOverTime): PositionPicture {
  const positions = lanes.flatMap((lane) => lane.positions);
  const names = pictureNames(graph, positions);
  const axis = positionAxis(positions.map(({ event }) => event.date));
  const place = new Map<Position, readonly [number, number]>();
  lanes.forEach((lane, i) => lane.positions.forEach((position, j) => place.set(position, [i, j])));
  return {
    lanes: lanes.map((lane) => pictureLane(graph, lane, { names, axis, meetings })),
    joins: meetings.flatMap((meeting) => {
      const [from, to] = meeting.positions.map((position) => place.get(position));
      return from && to ? [{ isContradiction: isContradiction(meeting), from, to }] : [];
    }),
    ticks: axis.ticks,
  };
}

interface Context {
  readonly names: ReadonlyMap<Position, string>;
  readonly axis: PositionAxis;
  readonly meetings: readonly Meeting[];
}

function pictureLane(graph: Graph, { topic, positions }: TopicLane, { names, axis, meetings }: Context): PictureLane {
  const marks = positions.map((position) => {
    const { event } = position;
    const brief = positionInBrief(graph, position, meetings);
    const name = clipped(names.get(position)!, LONGEST - brief.length);
    const detail = positionDetail(position);
    return {
      href: factUrl(event.id, factsShown(position)[0]!.fact.anchor),
      name,
      brief,
      detail,
      title: positionWords.mark({ name, brief, detail, day: formatDate(event.date).text, topic }),
      kind: markKind(position, meetings),
      ...axis.placeOf(event.date),
    };
  });
  const { rows, placed } = laidOut(marks);
  return { topic: formatTitle(topic), rows, marks: placed };
}

/** As many letters of a name and what it did as a narrow screen has room for. */
const LONGEST = 32;

function clipped(name: string, room: number): string {
  return name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name;
}

/** The first and the last of some positions, as dates. */
export function endsOf(positions: readonly Position[]): readonly [EdtfDate, EdtfDate] {
  const dates = positions.map(({ event }) => event.date).toSorted(compareDates);
  return [dates[0]!, dates.at(-1)!];
}
