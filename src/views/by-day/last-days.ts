import type { Graph } from '../../model/graph/graph.ts';
import { knownDays, type KnownDay } from '../../model/graph/known-on.ts';
import { perGraph } from '../../model/graph/per-graph.ts';
import { daysOfSource } from '../../model/graph/publication.ts';
import { tellingsOf } from '../../model/graph/telling.ts';
import type { StoryEvent } from '../../model/records/event.ts';
import type { SomeRecords } from './record-pages.ts';

/**
 * The last days of a long story, oldest first, and the ids of the records of which anything became known on them. Pages of
 * actors and entities are left out: they tell of all their events, so each would be printed anew on each day.
 */
export interface LastDays {
  readonly days: readonly KnownDay[];
  readonly events: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

/** So many pages at most are worked out for the last days of a long story together. */
const MOST_PAGES = 1000;

/** As many of the last days as can have the pages of these records, each on each day; none where two would be too many. */
export const lastDays = perGraph((graph): LastDays => {
  const days = daysApart(graph);
  let last: LastDays = recordsToldIn(graph, []);
  for (let count = 2; count <= days.length; count += 1) {
    const more = recordsToldIn(graph, days.slice(-count));
    if (count * sizeOf(more) > MOST_PAGES) break;
    last = more;
  }
  return last;
});

/** Of two days that count from one, as a month and its first day do, the page of one is that of both. */
export function daysApart(graph: Graph): readonly KnownDay[] {
  return [...new Map(knownDays(graph).map((day) => [day.day, day])).values()];
}

/** Those of these records that there were in a story as it was told on a day. */
export function recordsOf(told: Graph, { events, sources, questions }: LastDays): SomeRecords {
  const those = <Value>(map: ReadonlyMap<string, Value>, ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => map.get(id) ?? []);
  return {
    events: those(told.events, events),
    subjects: [],
    sources: those(told.sources, sources),
    questions: those(told.questions, questions),
  };
}

function sizeOf({ events, sources, questions }: LastDays): number {
  return events.size + sources.size + questions.size;
}

/** The first of the days is where they are told from; what became known on it had changed nothing since. */
function recordsToldIn(graph: Graph, days: readonly KnownDay[]): LastDays {
  const events = days.slice(1).flatMap(({ day }) => eventsToldOn(graph).get(day) ?? []);
  const published = days.slice(1).flatMap(({ day }) => sourcesOfDay(graph).get(day) ?? []);
  return {
    days,
    events: new Set(events.map(({ id }) => id)),
    sources: new Set([...published, ...events.flatMap(({ sources }) => sources)]),
    questions: new Set(events.flatMap(({ claims }) => claims.map(({ question }) => question))),
  };
}

/** The events by each calendar day from which on they are told otherwise than before. */
const eventsToldOn = perGraph((graph): ReadonlyMap<string, readonly StoryEvent[]> =>
  grouped([...graph.events.values()], (event) => tellingsOf(graph, event.id).map(({ from }) => from)),
);

/** The ids of the sources by each calendar day on which anything became of them. */
const sourcesOfDay = perGraph((graph): ReadonlyMap<string, readonly string[]> =>
  grouped([...graph.sources.keys()], (id) => daysOfSource(graph.sources.get(id)!).map(({ first }) => first)),
);

function grouped<Item>(items: readonly Item[], daysOf: (item: Item) => readonly string[]) {
  const byDay = Map.groupBy(
    items.flatMap((item) => daysOf(item).map((day) => ({ day, item }))),
    ({ day }) => day,
  );
  return new Map([...byDay].map(([day, of]) => [day, of.map(({ item }) => item)]));
}
