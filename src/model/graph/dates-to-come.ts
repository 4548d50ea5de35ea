import { compareDates, mayComeAfter } from '../dates/date-order.ts';
import { beginningOf, type EdtfDate } from '../dates/edtf.ts';
import type { StoryEvent } from '../records/event.ts';
import { foldName } from '../names/fold.ts';
import { isSetAside } from '../records/fact.ts';
import type { Upcoming } from '../records/upcoming.ts';
import { compareEvents, isEventOrderUntold } from './event-order.ts';
import { factsIn } from './fact-index.ts';
import type { Graph } from './graph.ts';
import { asEventsBecomeKnown } from './known-on.ts';
import { perGraph } from './per-graph.ts';
import type { RecordedFact } from './recorded-fact.ts';
import { valueOn } from './since.ts';

/** What is still to come on a date, as it was told last. */
export interface PlannedDate {
  readonly date: EdtfDate;
  /** Each time that this date was told, in the order of the events; never empty. */
  readonly told: readonly RecordedFact<Upcoming>[];
  /** Other dates that were told before, in the order of the events. */
  readonly before: readonly EdtfDate[];
}

/**
 * What stands of the dates that events set and that were not past on a day, the next first. One thing that is told
 * several times, by the same `what`, stands once; what was put off or called off does not stand. Where nobody can tell
 * which of two dates was told last, both stand; what was put off "in March" stands where its date was set on 20 March.
 * What was set aside counts for nothing.
 *
 * @param day `YYYY-MM-DD`
 */
export function datesToCome(graph: Graph, day: string): readonly PlannedDate[] {
  const plans = Map.groupBy(datesSet(graph, day).filter(isCounted), ({ fact }) => planOf(fact));
  return [...plans.values()]
    .flatMap(datesThatStand)
    .filter(({ date }) => date.last > day)
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** @param told every time one thing is told, in the order of the events */
function datesThatStand(told: readonly RecordedFact<Upcoming>[]): readonly PlannedDate[] {
  const last = told.at(-1)!;
  const latest = told.filter((other) => other === last || isTellingOrderUntold(other.event, last.event));
  if (isGone(latest)) return [];
  return [...datedIn(latest).values()].map((date) => {
    const others = told.filter((other) => !latest.includes(other) && other.fact.date?.edtf !== date.edtf);
    return {
      date,
      told: told.filter(({ fact }) => fact.date?.edtf === date.edtf),
      before: [...datedIn(others).values()],
    };
  });
}

/** A plan is told when its event begins: of one that goes on, `2026-03-03/..`, on the 3rd. */
function isTellingOrderUntold(a: StoryEvent, b: StoryEvent): boolean {
  return isEventOrderUntold({ ...a, date: beginningOf(a.date) }, { ...b, date: beginningOf(b.date) });
}

/** What was put off and given a new date on one day stands, and so does what may have been told after it was put off. */
function isGone(latest: readonly RecordedFact<Upcoming>[]): boolean {
  const isMoved = latest.some(({ fact }) => fact.status === 'rescheduled');
  const dated = latest.filter(({ fact }) => fact.date !== null);
  return latest.some(
    (off) =>
      (off.fact.status === 'cancelled' || (off.fact.status === 'postponed' && !isMoved)) &&
      !dated.some((other) => mayBeToldAfter(other.event, off.event)),
  );
}

function mayBeToldAfter(a: StoryEvent, b: StoryEvent): boolean {
  return isTellingOrderUntold(a, b) && mayComeAfter(beginningOf(a.date), beginningOf(b.date));
}

/** The dates of these, each once. */
function datedIn(told: readonly RecordedFact<Upcoming>[]): ReadonlyMap<string, EdtfDate> {
  return new Map(told.flatMap(({ fact }) => (fact.date === null ? [] : [[fact.date.edtf, fact.date] as const])));
}

const toldByPlan = perGraph((graph) =>
  Map.groupBy(factsIn(graph, 'upcoming').filter(isCounted), ({ fact }) => planOf(fact)),
);

/** Something that events set dates for, past or to come. */
export interface PlannedThing {
  /** Each time that it was told, in the order of the events; never empty. */
  readonly told: readonly RecordedFact<Upcoming>[];
  /** The dates that stand, as `datesToCome` has them; none where it was put off or called off. */
  readonly standing: readonly PlannedDate[];
}

/** Everything that events set dates for, in the order in which it was first told. */
export function plannedThings(graph: Graph): readonly PlannedThing[] {
  return [...toldByPlan(graph).values()].map((told) => ({ told, standing: datesThatStand(told) }));
}

/** What became of a date: the next time that it was moved, put off or called off; null where it stands. */
export function nextChangeOf(graph: Graph, { fact, event }: RecordedFact<Upcoming>): RecordedFact<Upcoming> | null {
  const told = toldByPlan(graph).get(planOf(fact)) ?? [];
  const isChange = (other: RecordedFact<Upcoming>) =>
    other.event.orderInTime > event.orderInTime &&
    other.fact.status !== 'scheduled' &&
    other.fact.date?.edtf !== fact.date?.edtf;
  return told.find(isChange) ?? null;
}

/** The date that was told last before this telling, where that is another one; null where none was. */
export function previousDateOf(graph: Graph, { fact, event }: RecordedFact<Upcoming>): EdtfDate | null {
  const told = toldByPlan(graph).get(planOf(fact)) ?? [];
  const isBefore = (other: RecordedFact<Upcoming>) =>
    other.event.orderInTime < event.orderInTime && other.fact.date !== null;
  const last = told.findLast(isBefore)?.fact.date ?? null;
  return last?.edtf === fact.date?.edtf ? null : last;
}

function isCounted({ fact }: RecordedFact<Upcoming>): boolean {
  return !isSetAside(fact);
}

/** What tells one planned thing from another: its words, whatever their case. */
function planOf({ what }: Upcoming): string {
  return foldName(what);
}

/** In the order of the events; some that were past on the day may be left out. */
function datesSet(graph: Graph, day: string): readonly RecordedFact<Upcoming>[] {
  if (graph.told === null || day < graph.told.day) return factsIn(graph, 'upcoming');
  const events = valueOn(eventsBeforeTheirDates(graph.told.whole), graph.told.day) ?? [];
  return events
    .map(({ id }) => graph.events.get(id)!)
    .flatMap((event) => event.upcoming.map((fact) => ({ fact, event })));
}

/** Of each day on which events became known, those known that tell of something which was not past; oldest first. */
const eventsBeforeTheirDates = perGraph((graph) =>
  asEventsBecomeKnown<readonly StoryEvent[]>(graph, [], (before, news, day) => {
    const known = [...before, ...news];
    const plans = new Set(known.flatMap(({ upcoming }) => upcoming.filter((fact) => isToCome(fact, day)).map(planOf)));
    return known.filter(({ upcoming }) => upcoming.some((fact) => plans.has(planOf(fact)))).toSorted(compareEvents);
  }),
);

function isToCome({ date }: Upcoming, day: string): boolean {
  return date !== null && date.last > day;
}
