import { mayBeOneDay, uncertaintyOf } from '../dates/date-order.ts';
import type { Graph } from '../graph/graph.ts';
import { findNames } from '../names/name-index.ts';
import { foldName } from '../names/fold.ts';
import type { StoryEvent } from '../records/event.ts';
import { eventProblems } from '../../words/problems/events.ts';
import type { WarningRule } from './rule.ts';

/** How much of the shorter title two events of one day and one participant must share, beside names, to look like one. */
const SHARE = 0.5;
/** How many days a date may mean at most. */
const DAYS = 7;

/**
 * Two events of one day in which somebody takes part in both, and whose titles have half their words in common, may be
 * one that two articles tell. The names of those who take part tell nothing apart; `toldTwice` has titles of the same words.
 */
export const likeEvents: WarningRule = function* (graph) {
  const told = new Set<string>();
  for (const together of eventsByActor(graph).values())
    for (const [i, other] of together.entries())
      for (const one of together.slice(0, i)) {
        // Of the many pairs few are of one day.
        if (!areOfOneDay(one, other)) continue;
        const pair = `${one.id} ${other.id}`;
        if (told.has(pair) || !areAlike(graph, one, other)) continue;
        told.add(pair);
        yield { of: other, collection: 'events', field: 'title', ...eventProblems.likeEvents(one.title, one.id) };
      }
};

/** The events in which each actor takes part or speaks, oldest first. */
function eventsByActor({ events }: Graph): ReadonlyMap<string, readonly StoryEvent[]> {
  const parts = [...events.values()].flatMap((event) => actorsIn(event).map((actor) => [actor, event] as const));
  return new Map([...Map.groupBy(parts, ([actor]) => actor)].map(([actor, all]) => [actor, all.map(([, of]) => of)]));
}

function actorsIn({ participants, statements }: StoryEvent): readonly string[] {
  return [...new Set([...participants.map(({ actor }) => actor), ...statements.flatMap(({ by }) => by)])];
}

/** What is told of a month may be of any of its days, and says nothing. */
function areOfOneDay({ date: a }: StoryEvent, { date: b }: StoryEvent): boolean {
  return mayBeOneDay(a, b) && [a, b].every((date) => uncertaintyOf(date) <= DAYS);
}

function areAlike(graph: Graph, one: StoryEvent, other: StoryEvent): boolean {
  if (foldName(one.title) === foldName(other.title) || nameOthers(graph, one, other)) return false;
  const [a, b] = [tellingWords(graph, one), tellingWords(graph, other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= SHARE * Math.min(a.size, b.size);
}

/** True where each title names somebody or something that the other does not. */
function nameOthers(graph: Graph, one: StoryEvent, other: StoryEvent): boolean {
  const [a, b] = [namedInTitle(graph, one), namedInTitle(graph, other)];
  return [...a].some((id) => !b.has(id)) && [...b].some((id) => !a.has(id));
}

function namedInTitle({ names }: Graph, { title }: StoryEvent): ReadonlySet<string> {
  return new Set(findNames(names, title).flatMap(({ owners }) => owners));
}

/** Words of four letters or more that are no part of a name of those it is about. */
function tellingWords({ subjects }: Graph, event: StoryEvent): ReadonlySet<string> {
  const names = new Set(event.subjects.flatMap((id) => foldName(subjects.get(id)?.name ?? '').split(' ')));
  return new Set(
    foldName(event.title)
      .split(' ')
      .filter((word) => word.length > 3 && !names.has(word)),
  );
}
