import { dateFrom } from '../dates/edtf.ts';
import type { Graph } from '../graph/graph.ts';
import { perGraphAndId } from '../graph/per-graph.ts';
import type { MembershipStatus } from './status.ts';
import { changeDaysOf, type ChangeDay } from './change-days.ts';
import { StandingsByDay } from './standings-by-day.ts';
import {
  statusChangeAsOf,
  statusChangesIn,
  TIME_BASES,
  standingsNow,
  type TimeBasis,
  type Standing,
} from './standing.ts';

/** Which of the standings in a body a page shows: all as they are now, those of one status, or all as of a day. */
export type StandingsSelection =
  { readonly kind: 'now' } | { readonly kind: 'status'; readonly status: MembershipStatus } | DaySelection;

export interface DaySelection {
  readonly kind: 'day';
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
  readonly basis: TimeBasis;
}

/** Every selection of the standings in a body that has a page; that of a status stays when nobody has it any more. */
export function selectionsOf(graph: Graph, body: string): readonly StandingsSelection[] {
  const statuses = new Set(statusChangesIn(graph, body).map(({ fact }) => fact.status));
  return [
    { kind: 'now' },
    ...[...statuses].map((status) => ({ kind: 'status', status }) as const),
    ...TIME_BASES.flatMap((basis) =>
      daysBy(graph, body, basis).map(({ iso }) => ({ kind: 'day', iso, basis }) as const),
    ),
  ];
}

/** The standings of a selection. */
export function standingsIn(graph: Graph, body: string, selection: StandingsSelection): readonly Standing[] {
  switch (selection.kind) {
    case 'now':
      return standingsNow(graph, body);
    case 'status':
      return standingsNow(graph, body).filter(({ status }) => status === selection.status);
    case 'day':
      return standingsOnDay(graph, body, selection);
    default:
      return selection satisfies never;
  }
}

/** The days that a basis has anything to show for: before the first report nothing was known. Worked out once. */
export function daysBy(graph: Graph, body: string, basis: TimeBasis): readonly ChangeDay[] {
  return daysByBasis(graph, body)[basis];
}

/** The place of a day among those of its basis, from 0; undefined for a day that is none of them. */
export function placeOfDay(graph: Graph, body: string, { iso, basis }: DaySelection): number | undefined {
  return placesByBasis(graph, body)[basis].get(iso);
}

const placesByBasis = perGraphAndId((graph, body): Readonly<Record<TimeBasis, ReadonlyMap<string, number>>> => {
  const placesBy = (basis: TimeBasis) => new Map(daysBy(graph, body, basis).map(({ iso }, place) => [iso, place]));
  return { happened: placesBy('happened'), known: placesBy('known') };
});

const daysByBasis = perGraphAndId((graph, body): Readonly<Record<TimeBasis, readonly ChangeDay[]>> => {
  const changes = statusChangesIn(graph, body);
  const days = changeDaysOf(changes);
  return {
    happened: days.filter(({ day }) => changes.some((change) => statusChangeAsOf(change, { day, basis: 'happened' }))),
    known: days
      .filter((snapshot) => !isOfCertaintyAlone(snapshot))
      .filter(({ day }) => changes.some((change) => statusChangeAsOf(change, { day, basis: 'known' }))),
  };
});

/** What became certain on a day was known, or was not, as before. */
function isOfCertaintyAlone({ happened, becameCertain, becameKnown }: ChangeDay): boolean {
  return becameCertain.length > 0 && happened.length + becameKnown.length === 0;
}

/** How many have a standing in a body on a day. */
export function countOnDay(graph: Graph, body: string, { iso, basis }: DaySelection): number {
  const { first: day, last: through } = dateFrom(iso);
  return standingsByDay(graph, body)[basis].countOn({ day, through });
}

const standingsByDay = perGraphAndId((graph, body): Readonly<Record<TimeBasis, StandingsByDay>> => {
  const changes = statusChangesIn(graph, body);
  return { happened: new StandingsByDay(changes, 'happened'), known: new StandingsByDay(changes, 'known') };
});

/** The standings on each day that was asked for, worked out once. */
const knownStandings = perGraphAndId(() => new Map<string, readonly Standing[]>());

function standingsOnDay(graph: Graph, body: string, { iso, basis }: DaySelection): readonly Standing[] {
  const onDays = knownStandings(graph, body);
  const { first: day, last: through } = dateFrom(iso);
  const standings = onDays.get(`${basis} ${iso}`) ?? standingsByDay(graph, body)[basis].on({ day, through });
  onDays.set(`${basis} ${iso}`, standings);
  return standings;
}
