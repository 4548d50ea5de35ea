import { mayComeAfter } from '../dates/date-order.ts';
import { beginningOf, dateFrom } from '../dates/edtf.ts';
import type { Entry } from '../records/content.ts';
import { foldName } from '../names/fold.ts';
import type { EventData } from '../records/event.ts';
import { orderProblems } from '../../words/problems/order.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';
import { setAsideIn } from './set-aside-facts.ts';

/** One time that something planned is told. */
interface WrittenPlan {
  readonly entry: Entry<EventData>;
  readonly field: string;
  readonly fact: EventData['upcoming'][number];
}

/**
 * Of two events that may be of one day, of which one sets a date and the other takes it off, a narrower date or
 * `follows` tells the order, or a note on the date of one of them says that none is told.
 */
export const untoldPlan: Check = function* (content) {
  const isSetAside = setAsideIn(content);
  const told = content.events
    .flatMap((entry) => entry.data.upcoming.map((fact, i) => ({ entry, field: `upcoming.${i}`, fact })))
    .filter(({ fact }) => !isSetAside(fact));
  for (const ofOne of Map.groupBy(told, ({ fact }) => foldName(fact.what)).values())
    for (const change of ofOne.filter(({ fact }) => fact.status !== 'scheduled')) {
      const other = ofOne.find((it) => isUntold(change, it));
      if (other) yield problemAt(change.entry, `${change.field}.status`, untold(change, other));
    }
};

function untold({ fact, entry }: WrittenPlan, other: WrittenPlan): Finding {
  const set = { date: other.entry.data.date, file: other.entry.file };
  return orderProblems.untoldPlan({ status: fact.status, date: entry.data.date }, set);
}

function isUntold(change: WrittenPlan, set: WrittenPlan): boolean {
  const [a, b] = [change.entry, set.entry];
  if (a === b || set.fact.date === null || set.fact.date === change.fact.date) return false;
  if ([a, b].some(({ data }) => data.dateNote !== null) || follows(a, b) || follows(b, a)) return false;
  return mayComeAfter(beginningOf(dateFrom(b.data.date)), beginningOf(dateFrom(a.data.date)));
}

function follows({ data }: Entry<EventData>, { id }: Entry<EventData>): boolean {
  return data.follows.includes(id) || [...data.statements, ...data.pledges].some(({ answers }) => answers === id);
}
