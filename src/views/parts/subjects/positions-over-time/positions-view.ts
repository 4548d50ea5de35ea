import { formatDate } from '../../../../format.ts';
import { subjectOf, type Graph } from '../../../../model/graph/graph.ts';
import { perGraphAndId } from '../../../../model/graph/per-graph.ts';
import {
  isContradiction,
  positionsOverTime,
  type PositionsOverTime,
} from '../../../../model/positions/positions-over-time.ts';
import { positionWords } from '../../../../words/positions.ts';
import { topicPositions, type TopicPositions } from './position-list.ts';
import { endsOf, positionPicture, type PositionPicture } from './position-picture.ts';

/** The positions of an actor over time, as a picture and as a list that says the same. */
export interface PositionsView {
  /** "Northmere on troops and money: who said what, from 19 January 2026 to 2 February 2026. 2 contradictions." */
  readonly summary: string;
  readonly picture: PositionPicture;
  readonly topics: readonly TopicPositions[];
  /** "34 earlier or smaller positions not drawn; …"; null where all are. */
  readonly more: string | null;
}

/** As many lanes, and as many positions in each, as can be told apart: those that matter most, and the latest. */
const MOST_LANES = 8;
const MOST_IN_LANE = 12;

/**
 * What a page shows of an actor's positions over time; null where there is too little for a picture. The page and its
 * picture for sharing have the same one.
 */
export const positionsView = perGraphAndId((graph, id): PositionsView | null => {
  const all = positionsOverTime(graph, id);
  if (all === null) return null;
  const shown = shownOf(all);
  return {
    summary: summaryOf(graph, id, shown),
    picture: positionPicture(graph, shown),
    topics: topicPositions(graph, shown),
    more: moreInWords(countOf(all) - countOf(shown)),
  };
});

function shownOf({ lanes, meetings }: PositionsOverTime): PositionsOverTime {
  const drawn = lanes
    .slice(0, MOST_LANES)
    .map(({ topic, positions }) => ({ topic, positions: positions.slice(-MOST_IN_LANE) }));
  const positions = new Set(drawn.flatMap((lane) => lane.positions));
  return { lanes: drawn, meetings: meetings.filter((meeting) => meeting.positions.every((one) => positions.has(one))) };
}

function summaryOf(graph: Graph, id: string, { lanes, meetings }: PositionsOverTime): string {
  const [from, to] = endsOf(lanes.flatMap(({ positions }) => positions)).map((date) => formatDate(date).text);
  const topics = lanes.map(({ topic }) => topic);
  const what = positionWords.summary({ name: subjectOf(graph, id).name, topics, from: from!, to: to! });
  return `${what}${positionWords.contradictions(meetings.filter(isContradiction).length)}`;
}

function countOf({ lanes }: PositionsOverTime): number {
  return lanes.reduce((sum, { positions }) => sum + positions.length, 0);
}

function moreInWords(count: number): string | null {
  return count === 0 ? null : positionWords.more(count);
}
