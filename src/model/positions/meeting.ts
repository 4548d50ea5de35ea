import { denialsOfPledge } from '../graph/disputes.ts';
import type { Graph } from '../graph/graph.ts';
import { foldName } from '../names/fold.ts';
import { isGone } from '../pledges/pledge-status.ts';
import type { Statement } from '../records/statement.ts';
import { disputesAbout, type Position } from './position.ts';

/**
 * How two positions meet:
 *
 * - `differ`: they answer a question for one time, and their answers exclude each other;
 * - `denies`: the later one denies or disputes the earlier;
 * - `answers`: the later one is said in answer to the earlier, and does not contradict it.
 */
export interface Meeting {
  readonly kind: 'differ' | 'denies' | 'answers';
  /** The earlier one first. */
  readonly positions: readonly [Position, Position];
}

/** Where positions of an actor, or on it, meet: what contradicts first, each two of them once. */
export function meetingsOf(graph: Graph, id: string, positions: readonly Position[]): readonly Meeting[] {
  const found = [...denials(graph, id, positions), ...differences(graph, id, positions), ...replies(positions)];
  const place = new Map(positions.map((position, i) => [position, i]));
  const once = new Map<string, Meeting>();
  for (const meeting of found) {
    const places = meeting.positions.map((position) => place.get(position)!).toSorted((a, b) => a - b);
    const key = places.join(' ');
    if (places[0] === places[1] || once.has(key)) continue;
    once.set(key, { ...meeting, positions: [positions[places[0]!]!, positions[places[1]!]!] });
  }
  return [...once.values()];
}

/** Pairs of answers that exclude each other, as the questions on this actor have them. */
function* differences(graph: Graph, id: string, positions: readonly Position[]): Generator<Meeting> {
  const positionOf = new Map(positions.flatMap((position) => position.facts.map(({ fact }) => [fact, position])));
  for (const { pairs } of disputesAbout(graph, id)) {
    for (const { claims } of pairs) {
      const [a, b] = claims.map(({ fact }) => positionOf.get(fact));
      if (a && b) yield meeting('differ', a, b);
    }
  }
}

/** Statements that dispute what an event has of this actor, and denials of what it is said to have pledged. */
function* denials(graph: Graph, id: string, positions: readonly Position[]): Generator<Meeting> {
  const byEvent = Map.groupBy(positions, ({ event }) => event.id);
  const byFact = new Map(positions.flatMap((position) => position.facts.map(({ fact }) => [fact, position])));
  for (const position of positions) {
    for (const told of position.facts) {
      if (told.kind === 'statement' && told.fact.disputes.length > 0)
        for (const other of disputedBy(told.fact, id, position, byEvent)) yield meeting('denies', other, position);
      if (told.kind !== 'pledge' || isGone(told.fact.status)) continue;
      for (const { fact } of denialsOfPledge(graph, position.event.id, told.fact)) {
        const denial = byFact.get(fact);
        if (denial) yield meeting('denies', position, denial);
      }
    }
  }
}

/** What is said in answer to an event that has a position on the same topic. */
function* replies(positions: readonly Position[]): Generator<Meeting> {
  const byEvent = Map.groupBy(positions, ({ event }) => event.id);
  for (const position of positions) {
    for (const told of position.facts) {
      const answered = told.kind === 'answer' ? null : told.fact.answers;
      const before = answered === null ? [] : (byEvent.get(answered) ?? []);
      for (const other of before.filter((one) => isOnTopicOf(position, one))) yield meeting('answers', other, position);
    }
  }
}

/** What a statement disputes: positions on its topic; where there are none, all of the actor whose part it disputes. */
function disputedBy(
  { answers, disputes }: Statement,
  id: string,
  position: Position,
  byEvent: ReadonlyMap<string, readonly Position[]>,
): readonly Position[] {
  const told = byEvent.get(answers!) ?? [];
  const alike = told.filter((other) => isOnTopicOf(position, other));
  return alike.length > 0 || !disputes.includes(id) ? alike : told;
}

function isOnTopicOf(a: Position, b: Position): boolean {
  return foldName(a.topic) === foldName(b.topic);
}

function meeting(kind: Meeting['kind'], earlier: Position, later: Position): Meeting {
  return { kind, positions: [earlier, later] };
}
