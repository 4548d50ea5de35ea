import { membershipsByBody } from '../../model/graph/fact-index.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { knownDays } from '../../model/graph/known-on.ts';
import { daysBy } from '../../model/standings/standings-selection.ts';
import { standingsPath } from '../../paths.ts';
import { daysWithPages, pagesByDay } from './pages-by-day.ts';

/** Which pages are kept as of which days, for the control that asks for a day. */
export interface KnownDaysFile {
  /** The first and the last day that may be asked for, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** The first day of which pages of records are kept; empty where none is. */
  readonly from: string;
  /** Days as precisely as they are known, and the first calendar day that each may be, oldest first. */
  readonly days: readonly (readonly [iso: string, day: string])[];
  /**
   * The days from which on a page said something else, as places among `days`; by the page's path within the site, empty
   * for the home page. As of a day it stands at `known/ISO/` under its path.
   */
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** Which pages of a story are kept as of which days; null where no source has a day. */
export function knownDaysFile(graph: Graph): KnownDaysFile | null {
  const days = knownDays(graph);
  const last = days.at(-1);
  if (!last) return null;
  const [event] = graph.events.values();
  const first = event && event.date.first < days[0]!.day ? event.date.first : days[0]!.day;
  const kept = [...homeDays(graph), ...standingDays(graph), ...recordDays(graph)];
  const isos = new Map([...days, ...kept.flatMap(({ on }) => on)].map((one) => [one.iso, one.day] as const));
  const all = [...isos].toSorted(([a, dayA], [b, dayB]) =>
    dayA === dayB ? a.length - b.length : dayA < dayB ? -1 : 1,
  );
  const places = new Map(all.map(([iso], place) => [iso, place]));
  return {
    first,
    last: last.day,
    from: daysWithPages(graph)[0]?.day ?? '',
    days: all,
    pages: Object.fromEntries(kept.map(({ path, on }) => [path, on.map(({ iso }) => places.get(iso)!)])),
  };
}

interface KeptPage {
  readonly path: string;
  readonly on: readonly { readonly iso: string; readonly day: string }[];
}

function homeDays(graph: Graph): readonly KeptPage[] {
  return [{ path: '', on: knownDays(graph) }];
}

function standingDays(graph: Graph): readonly KeptPage[] {
  return [...membershipsByBody(graph).keys()].map((body) => ({
    path: standingsPath(body, { kind: 'now' }),
    on: daysBy(graph, body, 'known'),
  }));
}

function recordDays(graph: Graph): readonly KeptPage[] {
  const byPath = Map.groupBy(pagesByDay(graph), ({ path }) => path);
  return [...byPath].map(([path, pages]) => ({ path, on: pages.map(({ day }) => day) }));
}
