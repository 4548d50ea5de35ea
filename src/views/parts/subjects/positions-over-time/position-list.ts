import { formatDate, formatTitle, type PrintedDate } from '../../../../format.ts';
import type { Graph } from '../../../../model/graph/graph.ts';
import type { Meeting } from '../../../../model/positions/meeting.ts';
import type { Position } from '../../../../model/positions/position.ts';
import type { PositionsOverTime } from '../../../../model/positions/positions-over-time.ts';
import { factUrl } from '../../../../urls.ts';
import { positionWords } from '../../../../words/positions.ts';
import type { Link } from '../../links/link.ts';
import { sourcesTogether, type SourcePlaces } from '../../sources/evidence.ts';
import { sourceKeys } from '../../sources/source-key.ts';
import { positionSpeaker, type PositionSpeaker } from './position-speaker.ts';
import { factsShown, positionTexts, type PositionText } from './position-words.ts';

/** The positions on one topic, oldest first. */
export interface TopicPositions {
  /** "Troops". */
  readonly topic: string;
  readonly lines: readonly PositionLine[];
}

/** What one speaker says on a topic at one event. */
export interface PositionLine {
  readonly texts: readonly PositionText[];
  /** Null where the sources have it from nobody. */
  readonly speaker: PositionSpeaker | null;
  readonly date: PrintedDate;
  readonly sources: readonly SourcePlaces[];
  /** The positions that it meets. */
  readonly meetings: readonly MeetingLine[];
}

/** Another position that this one contradicts or answers, or that does so to it. */
export interface MeetingLine {
  readonly isContradiction: boolean;
  /** "Contradicts". */
  readonly words: string;
  /** The other's fact: "Mira Stone, 19 January 2026". */
  readonly other: Link;
}

/** Each topic with its positions in words, and what each of them meets. */
export function topicPositions(graph: Graph, { lanes, meetings }: PositionsOverTime): readonly TopicPositions[] {
  const met = new Map<Position, Meeting[]>();
  for (const meeting of meetings)
    for (const position of meeting.positions) met.set(position, [...(met.get(position) ?? []), meeting]);
  return lanes.map(({ topic, positions }) => ({
    topic: formatTitle(topic),
    lines: positions.map((position) => positionLine(graph, position, met.get(position) ?? [])),
  }));
}

function positionLine(graph: Graph, position: Position, meetings: readonly Meeting[]): PositionLine {
  return {
    texts: positionTexts(graph, position),
    speaker: positionSpeaker(graph, position),
    date: formatDate(position.event.date),
    sources: sourcesTogether(
      graph,
      factsShown(position).map(({ fact }) => fact),
    ),
    meetings: meetings.map((meeting) => meetingLine(graph, position, meeting)),
  };
}

function meetingLine(graph: Graph, position: Position, { kind, positions }: Meeting): MeetingLine {
  const isLater = positions[1] === position;
  const other = positions[isLater ? 0 : 1];
  const sources = () => sourceKeys(graph, other.facts[0].fact.sources).map(({ label }) => label);
  const who = positionSpeaker(graph, other)?.label ?? sources().join('; ');
  const topic = other.topic === position.topic ? null : other.topic;
  return {
    isContradiction: kind !== 'answers',
    words: positionWords.meeting[kind][isLater ? 'later' : 'earlier'],
    other: {
      href: factUrl(other.event.id, factsShown(other)[0]!.fact.anchor),
      label: positionWords.other({ who, day: formatDate(other.event.date).text, topic }),
    },
  };
}
