import { mayBeOneDay, uncertaintyOf } from '../dates/date-order.ts';
import { plannedThings, type PlannedDate } from '../graph/dates-to-come.ts';
import type { Graph } from '../graph/graph.ts';
import { orderProblems } from '../../words/problems/order.ts';
import type { WarningRule } from './rule.ts';

/**
 * What an event set a date for and no event tells of, though the day has passed: it took place, or it was put off or called
 * off. Only what has a clock can judge by this.
 *
 * @param today YYYY-MM-DD
 */
export function pastPlanAfter(today: string): WarningRule {
  return function* pastPlan(graph) {
    for (const { standing } of plannedThings(graph))
      for (const planned of standing) {
        const { fact, event } = planned.told.at(-1)!;
        if (planned.date.last >= today || isTold(graph, planned)) continue;
        const field = `upcoming.${event.upcoming.indexOf(fact)}.date`;
        yield { of: event, collection: 'events', field, ...orderProblems.pastPlan(fact.what, planned.date.edtf) };
      }
  };
}

/** True where another event may be of that day; "since June" may be of any, and tells nothing. */
function isTold({ events }: Graph, { date, told }: PlannedDate): boolean {
  const telling = new Set(told.map(({ event }) => event.id));
  const most = Math.max(DAYS, uncertaintyOf(date));
  return [...events.values()].some(
    (event) => !telling.has(event.id) && uncertaintyOf(event.date) <= most && mayBeOneDay(event.date, date),
  );
}

/** As uncertain as an event may be that tells what came of a day. */
const DAYS = 31;
