import { formatDate } from '../../../format.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { lastRetraction } from '../../../model/graph/retraction.ts';
import { partsOfDay, type ChangeDay, type PartsOfDay } from '../../../model/standings/change-days.ts';
import { isSetAside } from '../../../model/records/fact.ts';
import { statusChangeAsOf, type StatusChange, type TimeBasis } from '../../../model/standings/standing.ts';
import { standingsUrlOf } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { retractedInWords } from '../sources/retracted-words.ts';
import { statusChangeLine, type StatusChangeLine } from './standing-line.ts';
import { daysBy, type DaySelection } from '../../../model/standings/standings-selection.ts';
import { changeDayWords, standingsDayWords } from '../../../words/standings.ts';

/** A day on which a standing changed or became known, with a page by each basis that has anything to show for it. */
export interface ChangeDayLine {
  readonly day: string;
  readonly happened: Link | null;
  readonly known: Link | null;
}

/** What a page of one day has beside its standings. */
export interface StandingsDayParts {
  readonly changes: { readonly heading: string; readonly lines: readonly StatusChangeLine[] };
  /** What may have happened on this day, before it or after; by the basis "happened" only. */
  readonly perhaps: readonly StatusChangeLine[];
  /** What may have happened before, and had by this day for certain; by the basis "happened" only. */
  readonly certain: readonly StatusChangeLine[];
  /** The same day by the other basis. */
  readonly otherBasis: Link | null;
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Every day of a body, oldest first. */
export function changeDayLines(graph: Graph, body: string): readonly ChangeDayLine[] {
  const happened = daysBy(graph, body, 'happened').map((snapshot) => [snapshot.iso, 'happened', snapshot] as const);
  const known = daysBy(graph, body, 'known').map((snapshot) => [snapshot.iso, 'known', snapshot] as const);
  const byDay = Map.groupBy([...happened, ...known], ([iso]) => iso);
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([iso, pages]) => {
      const link = (basis: TimeBasis) => {
        const page = pages.find(([, of]) => of === basis);
        return page
          ? { href: standingsUrlOf(body, { kind: 'day', iso, basis }), label: changesInWords(page[2], basis) }
          : null;
      };
      return { day: formatDate(dateFrom(iso)).text, happened: link('happened'), known: link('known') };
    });
}

/**
 * What the page of one day has beside its standings.
 *
 * @param selection a day that has such a page; any other throws a TypeError
 */
export function standingsDayParts(graph: Graph, body: string, { iso, basis }: DaySelection): StandingsDayParts {
  const days = daysBy(graph, body, basis);
  const at = days.findIndex((snapshot) => snapshot.iso === iso);
  const neighbour = (snapshot: ChangeDay | undefined) =>
    snapshot
      ? {
          href: standingsUrlOf(body, { kind: 'day', iso: snapshot.iso, basis }),
          label: formatDate(dateFrom(snapshot.iso)).text,
        }
      : null;
  const { precision } = formatDate(dateFrom(iso));
  const changes = changesAsOf(days[at]!, basis);
  const { perhaps, certain } = ofOtherDays(days[at]!, basis);
  const lines = (those: readonly StatusChange[]) => those.map((change) => statusChangeLine(graph, change));
  return {
    changes: {
      heading: standingsDayWords.changes(doneInWords(changes, basis), precision),
      lines: lines(changes),
    },
    perhaps: lines(perhaps),
    certain: lines(certain),
    otherBasis: otherBasis(graph, body, iso, basis),
    previous: neighbour(days[at - 1]),
    next: neighbour(days[at + 1]),
  };
}

/** "changed"; "became known"; where a source of some of it was taken back "became known, or was retracted". */
function doneInWords(changes: readonly StatusChange[], basis: TimeBasis): string {
  if (basis === 'happened') return standingsDayWords.changed;
  const retracted = changes.filter(isRetracted);
  if (retracted.length === 0) return standingsDayWords.becameKnown;
  const became = standingsDayWords.wasRetracted(
    retractedInWords(retracted.flatMap(({ fact }) => lastRetraction(fact.retractions) ?? [])),
  );
  return retracted.length === changes.length ? became : standingsDayWords.knownOrRetracted(became);
}

function isRetracted({ fact }: StatusChange): boolean {
  return isSetAside(fact) && !fact.withdrawn;
}

function otherBasis(graph: Graph, body: string, iso: string, basis: TimeBasis): Link | null {
  const other = basis === 'happened' ? 'known' : 'happened';
  if (!daysBy(graph, body, other).some((snapshot) => snapshot.iso === iso)) return null;
  return { href: standingsUrlOf(body, { kind: 'day', iso, basis: other }), label: standingsDayWords.otherBasis[other] };
}

/** "2 changed, 1 by then at the latest"; "1 became known, 1 retracted" of what was known and counted, and what counted no more, that day. */
function changesInWords(snapshot: ChangeDay, basis: TimeBasis): string {
  const changes = changesAsOf(snapshot, basis);
  const { perhaps, certain } = ofOtherDays(snapshot, basis);
  const retracted = changes.filter(isRetracted);
  const kindOf = ({ retractions }: StatusChange['fact']) => lastRetraction(retractions)?.kind;
  const verb = basis === 'happened' ? standingsDayWords.changed : standingsDayWords.becameKnown;
  const counts = [
    [changes.filter(({ fact }) => !isSetAside(fact)), verb],
    [perhaps, changeDayWords.perhaps],
    [certain, changeDayWords.certain],
    [retracted.filter(({ fact }) => kindOf(fact) === 'retracted'), changeDayWords.retracted],
    [retracted.filter(({ fact }) => kindOf(fact) === 'withdrawn'), changeDayWords.withdrawn],
    [changes.filter(({ fact }) => fact.withdrawn), changeDayWords.takenBack],
  ] as const;
  const words = counts.flatMap(([{ length }, what]) => (length > 0 ? [changeDayWords.count(length, what)] : []));
  return words.join(', ') || changeDayWords.nothing(verb);
}

/** The changes of a day as they were on it. */
function changesAsOf(snapshot: ChangeDay, basis: TimeBasis): readonly StatusChange[] {
  const changes = basis === 'happened' ? partsOfDay(snapshot).changed : snapshot.becameKnown;
  return changes.flatMap((change) => statusChangeAsOf(change, { day: snapshot.day, basis }) ?? []);
}

/** What may have changed by a day, and what had for certain: by what had happened only. */
function ofOtherDays(snapshot: ChangeDay, basis: TimeBasis): Pick<PartsOfDay, 'perhaps' | 'certain'> {
  return basis === 'happened' ? partsOfDay(snapshot) : { perhaps: [], certain: [] };
}
