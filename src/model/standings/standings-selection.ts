import { dayFrom } from '../dates/edtf.ts';
import type { Graph } from '../graph/graph.ts';
import type { MembershipStatus } from '../records/membership.ts';
import { snapshotsOf, type Snapshot } from './change-days.ts';
import { changeAsOf, changesIn, CLOCKS, standingsAsOf, type Clock, type Standing } from './standing.ts';

/** Which of the standings in a body a page shows: all as they are now, those of one status, or all as of a day. */
export type Selection =
  { readonly kind: 'now' } | { readonly kind: 'status'; readonly status: MembershipStatus } | OfDay;

export interface OfDay {
  readonly kind: 'day';
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
  readonly clock: Clock;
}

/** Every selection of the standings in a body that has a page; that of a status stays when nobody has it any more. */
export function selectionsOf(graph: Graph, body: string): readonly Selection[] {
  const statuses = new Set(changesIn(graph, body).map(({ fact }) => fact.status));
  return [
    { kind: 'now' },
    ...[...statuses].map((status) => ({ kind: 'status', status }) as const),
    ...CLOCKS.flatMap((clock) => daysBy(graph, body, clock).map(({ iso }) => ({ kind: 'day', iso, clock }) as const)),
  ];
}

/** The standings of a selection. */
export function standingsIn(graph: Graph, body: string, selection: Selection): readonly Standing[] {
  const changes = changesIn(graph, body);
  switch (selection.kind) {
    case 'now':
      return standingsAsOf(changes);
    case 'status':
      return standingsAsOf(changes).filter(({ status }) => status === selection.status);
    case 'day':
      return standingsAsOf(changes, { day: dayFrom(selection.iso).first, clock: selection.clock });
    default:
      return selection satisfies never;
  }
}

/** The days that a clock has anything to show for: before the first report nothing was known. */
export function daysBy(graph: Graph, body: string, clock: Clock): readonly Snapshot[] {
  const changes = changesIn(graph, body);
  return snapshotsOf(changes).filter(({ day }) => changes.some((change) => changeAsOf(change, { day, clock })));
}

/** The address of a selection within those of all standings, with no slash at either end: `the-body/known/2026-01-22`. */
export function standingsPath(body: string, selection: Selection): string {
  switch (selection.kind) {
    case 'now':
      return body;
    case 'status':
      return `${body}/${selection.status}`;
    case 'day':
      return selection.clock === 'known' ? `${body}/known/${selection.iso}` : `${body}/${selection.iso}`;
    default:
      return selection satisfies never;
  }
}
