import { formatDay } from '../../../format.ts';
import { dayFrom } from '../../../model/dates/edtf.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Snapshot } from '../../../model/standings/change-days.ts';
import { changeAsOf, type Clock } from '../../../model/standings/standing.ts';
import { bodyUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { changeLine, type ChangeLine } from './standing-line.ts';
import { daysBy, type OfDay } from '../../../model/standings/standings-selection.ts';

/** A day on which a standing changed or became known, with a page by each clock that has anything to show for it. */
export interface DayLine {
  readonly day: string;
  readonly happened: Link | null;
  readonly known: Link | null;
}

/** What a page of one day has beside its standings. */
export interface DayParts {
  readonly changes: { readonly heading: string; readonly lines: readonly ChangeLine[] };
  /** The same day by the other clock. */
  readonly otherClock: Link | null;
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Every day of a body, oldest first. */
export function dayLines(graph: Graph, body: string): readonly DayLine[] {
  const happened = daysBy(graph, body, 'happened').map((snapshot) => [snapshot.iso, 'happened', snapshot] as const);
  const known = daysBy(graph, body, 'known').map((snapshot) => [snapshot.iso, 'known', snapshot] as const);
  const byDay = Map.groupBy([...happened, ...known], ([iso]) => iso);
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([iso, pages]) => {
      const link = (clock: Clock) => {
        const page = pages.find(([, of]) => of === clock);
        return page
          ? { href: bodyUrl(body, { kind: 'day', iso, clock }), label: changesInWords(page[2], clock) }
          : null;
      };
      return { day: formatDay(dayFrom(iso)).text, happened: link('happened'), known: link('known') };
    });
}

export function dayParts(graph: Graph, body: string, { iso, clock }: OfDay): DayParts {
  const days = daysBy(graph, body, clock);
  const at = days.findIndex((snapshot) => snapshot.iso === iso);
  const neighbour = (snapshot: Snapshot | undefined) =>
    snapshot
      ? { href: bodyUrl(body, { kind: 'day', iso: snapshot.iso, clock }), label: formatDay(dayFrom(snapshot.iso)).text }
      : null;
  const { precision } = formatDay(dayFrom(iso));
  const when = precision === 'day' ? 'on this day' : `in this ${precision}, on a day not told`;
  const changes = changesOf(days[at]!, clock).flatMap(
    (change) => changeAsOf(change, { day: days[at]!.day, clock }) ?? [],
  );
  return {
    changes: {
      heading: clock === 'happened' ? `What changed ${when}` : `What became known ${when}`,
      lines: changes.map((change) => changeLine(graph, change)),
    },
    otherClock: otherClock(graph, body, iso, clock),
    previous: neighbour(days[at - 1]),
    next: neighbour(days[at + 1]),
  };
}

function otherClock(graph: Graph, body: string, iso: string, clock: Clock): Link | null {
  const other = clock === 'happened' ? 'known' : 'happened';
  if (!daysBy(graph, body, other).some((snapshot) => snapshot.iso === iso)) return null;
  const label =
    other === 'known' ? 'what our sources had published by then' : 'what had happened by then, as known now';
  return { href: bodyUrl(body, { kind: 'day', iso, clock: other }), label };
}

function changesInWords(snapshot: Snapshot, clock: Clock): string {
  const count = changesOf(snapshot, clock).length;
  const verb = clock === 'happened' ? 'changed' : 'became known';
  return count === 0 ? `nothing ${verb}` : `${count} ${verb}`;
}

function changesOf({ happened, becameKnown }: Snapshot, clock: Clock): Snapshot['happened'] {
  return clock === 'happened' ? happened : becameKnown;
}
