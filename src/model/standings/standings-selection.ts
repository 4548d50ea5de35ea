import { dateFrom } from '../dates/edtf.ts';
import type { Graph } from '../graph/graph.ts';
import type { MembershipStatus } from './status.ts';
import { changeDaysOf, type ChangeDay } from './change-days.ts';
import {
  statusChangeAsOf,
  statusChangesIn,
  TIME_BASES,
  standingsAsOf,
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
  const changes = statusChangesIn(graph, body);
  switch (selection.kind) {
    case 'now':
      return standingsAsOf(changes);
    case 'status':
      return standingsAsOf(changes).filter(({ status }) => status === selection.status);
    case 'day':
      return standingsAsOf(changes, { day: dateFrom(selection.iso).first, basis: selection.basis });
    default:
      return selection satisfies never;
  }
}

/** The days that a basis has anything to show for: before the first report nothing was known. */
export function daysBy(graph: Graph, body: string, basis: TimeBasis): readonly ChangeDay[] {
  const changes = statusChangesIn(graph, body);
  return changeDaysOf(changes).filter(({ day }) => changes.some((change) => statusChangeAsOf(change, { day, basis })));
}
