import { compareDates } from '../dates/date-order.ts';
import type { StoryEvent } from '../records/event.ts';
import type { Upcoming } from '../records/upcoming.ts';
import { factsIn } from './fact-index.ts';
import { compareEvents } from './event-order.ts';
import type { Graph } from './graph.ts';
import { asEventsBecomeKnown } from './known-on.ts';
import { perGraph } from './per-graph.ts';
import type { RecordedFact } from './recorded-fact.ts';
import { valueOn } from './since.ts';

/**
 * Dates that events set and that were not past on a day, the next first.
 *
 * @param day `YYYY-MM-DD`
 */
export function datesToCome(graph: Graph, day: string): readonly RecordedFact<Upcoming>[] {
  return datesSet(graph, day)
    .filter(({ fact }) => fact.date.last > day)
    .toSorted((a, b) => compareDates(a.fact.date, b.fact.date));
}

/** In the order of the events; some that were past on the day may be left out. */
function datesSet(graph: Graph, day: string): readonly RecordedFact<Upcoming>[] {
  if (graph.told === null || day < graph.told.day) return factsIn(graph, 'upcoming');
  const events = valueOn(eventsBeforeTheirDates(graph.told.whole), graph.told.day) ?? [];
  return events
    .map(({ id }) => graph.events.get(id)!)
    .flatMap((event) => event.upcoming.map((fact) => ({ fact, event })));
}

/** Of each day on which events became known, those known that set a date which was not past; oldest first. */
const eventsBeforeTheirDates = perGraph((graph) =>
  asEventsBecomeKnown<readonly StoryEvent[]>(graph, [], (before, news, day) =>
    [...before, ...news].filter(({ upcoming }) => upcoming.some(({ date }) => date.last > day)).toSorted(compareEvents),
  ),
);
