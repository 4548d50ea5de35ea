import type { Graph } from '../graph/graph.ts';
import { perGraphAndId } from '../graph/per-graph.ts';
import type { TimeBasis } from './standing.ts';
import { daysBy, standingsIn, type DaySelection } from './standings-selection.ts';

/** So many standings at most are told again on each day of a body. */
const MOST_STANDINGS = 60;

/**
 * The day on which the standings of a day are all told: itself, or of a body in which more than 60 stand the last day of
 * its year. So the pages of a body grow with its changes, and not with their square.
 */
export function dayOfWholeTable(graph: Graph, body: string, selection: DaySelection): DaySelection {
  if (standingsIn(graph, body, selection).length <= MOST_STANDINGS) return selection;
  const iso = lastDaysOfYears(graph, body)[selection.basis].get(yearOf(selection.iso))!;
  return iso === selection.iso ? selection : { ...selection, iso };
}

/** The years in which anything changed in a body, oldest first, each with the last day by one of the bases. */
export function yearsOfBody(graph: Graph, body: string): readonly (readonly [year: string, last: DaySelection])[] {
  const { happened, known } = lastDaysOfYears(graph, body);
  const last = (iso: string, basis: TimeBasis) => ({ kind: 'day', iso, basis }) as const;
  const years = new Map([...known].map(([year, iso]) => [year, last(iso, 'known')]));
  for (const [year, iso] of happened) years.set(year, last(iso, 'happened'));
  return [...years].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** True for the last day of a year by its basis. */
export function isLastOfYear(graph: Graph, body: string, { iso, basis }: DaySelection): boolean {
  return lastDaysOfYears(graph, body)[basis].get(yearOf(iso)) === iso;
}

/** The year of a day, or of a month: `2026`, from `2026-01-22` and from `2026-01`. */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

const lastDaysOfYears = perGraphAndId((graph, body): Readonly<Record<TimeBasis, ReadonlyMap<string, string>>> => {
  const lastBy = (basis: TimeBasis) => new Map(daysBy(graph, body, basis).map(({ iso }) => [yearOf(iso), iso]));
  return { happened: lastBy('happened'), known: lastBy('known') };
});
