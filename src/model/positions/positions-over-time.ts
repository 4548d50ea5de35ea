import { subjectOf } from '../graph/graph.ts';
import { perGraphAndId } from '../graph/per-graph.ts';
import { foldName } from '../names/fold.ts';
import { isActor } from '../records/subject.ts';
import { meetingsOf, type Meeting } from './meeting.ts';
import { positionsOn, type Position } from './position.ts';

/** The positions on one topic, oldest first. */
export interface TopicLane {
  readonly topic: string;
  readonly positions: readonly Position[];
}

/** What an actor is said to promise, want or deny, by topic and day, and where that meets. */
export interface PositionsOverTime {
  /** Those with contradictions first, then by how many positions they have, then by their first. */
  readonly lanes: readonly TopicLane[];
  readonly meetings: readonly Meeting[];
}

/** As few positions, none of which contradicts another, as a list tells at a glance. */
const FEW = 2;
/** Beside these, answers about an actor tell how its positions are seen; alone they are the matter of their question. */
const FEWEST_OWN = 2;

/**
 * The positions of an actor over time; null for an entity, for an actor that has hardly a position of its own, and where
 * none contradicts another and they are two or fewer or all of one event.
 */
export const positionsOverTime = perGraphAndId((graph, id): PositionsOverTime | null => {
  const positions = isActor(subjectOf(graph, id)) ? positionsOn(graph, id) : [];
  const meetings = meetingsOf(graph, id, positions);
  const events = new Set(positions.map(({ event }) => event));
  if (positions.filter(isOwn).length < FEWEST_OWN) return null;
  const isLittle = positions.length <= FEW || events.size < 2;
  if (isLittle && !meetings.some(isContradiction)) return null;
  return { lanes: lanesOf(positions, meetings), meetings };
});

/** True for what an actor pledges or says, and not only answers about it. */
function isOwn({ facts }: Position): boolean {
  return facts[0].kind !== 'answer';
}

function lanesOf(positions: readonly Position[], meetings: readonly Meeting[]): readonly TopicLane[] {
  const inMeeting = new Set(meetings.filter(isContradiction).flatMap((meeting) => meeting.positions));
  const contradictions = (lane: TopicLane) => lane.positions.filter((position) => inMeeting.has(position)).length;
  return [...Map.groupBy(positions, ({ topic }) => foldName(topic)).values()]
    .map((ofTopic) => ({ topic: ofTopic[0]!.topic, positions: ofTopic }))
    .toSorted((a, b) => contradictions(b) - contradictions(a) || b.positions.length - a.positions.length);
}

/** True where two positions cannot both hold, and not only one answers the other. */
export function isContradiction({ kind }: Meeting): boolean {
  return kind !== 'answers';
}
