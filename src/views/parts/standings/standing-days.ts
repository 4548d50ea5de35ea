import { formatDate } from '../../../format.ts';
import { dateFrom } from '../../../model/dates/edtf.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { perGraphAndId } from '../../../model/graph/per-graph.ts';
import { lastRetraction } from '../../../model/graph/retraction.ts';
import { partsOfDay, type ChangeDay, type PartsOfDay } from '../../../model/standings/change-days.ts';
import { isSetAside } from '../../../model/records/fact.ts';
import { statusChangeAsOf, type StatusChange, type TimeBasis } from '../../../model/standings/standing.ts';
import { standingsUrlOf } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { retractedInWords } from '../sources/retracted-words.ts';
import { statusChangeLine, type StatusChangeLine } from './standing-line.ts';
import { isLastOfYear, yearOf, yearsOfBody } from '../../../model/standings/whole-table.ts';
import {
  daysBy,
  placeOfDay,
  type DaySelection,
  type StandingsSelection,
} from '../../../model/standings/standings-selection.ts';
import { changeDayWords, standingsDayWords } from '../../../words/standings.ts';

/** A day on which a standing changed or became known, with a page by each basis that has anything to show for it. */
export interface ChangeDayLine {
  /** As precisely as it is known: `2026-01-22`, `2026-01` or `2026`. */
  readonly iso: string;
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

/** The days of a body that one of its pages lists. */
export interface ListedDays {
  /** Oldest first. */
  readonly days: readonly ChangeDayLine[];
  /** Of a body with very many days its years: each leads to the page that lists its days. None on other pages. */
  readonly years: readonly Link[];
}

/** So many days at most stand in one list; of more the last of them, and the others by years. */
const MOST_DAYS = 100;
const LAST_DAYS = 20;

/** The page of now lists all days of a body; where these are very many, the last day of a year lists those of the year. */
export function listedDays(graph: Graph, body: string, selection: StandingsSelection): ListedDays {
  const all = changeDayLines(graph, body);
  const isLong = all.length > MOST_DAYS;
  if (selection.kind === 'now')
    return { days: isLong ? all.slice(-LAST_DAYS) : all, years: isLong ? yearLinks(graph, body) : [] };
  const isYear = isLong && selection.kind === 'day' && isLastOfYear(graph, body, selection);
  return { days: isYear ? all.filter(({ iso }) => yearOf(iso) === yearOf(selection.iso)) : [], years: [] };
}

function yearLinks(graph: Graph, body: string): readonly Link[] {
  return yearsOfBody(graph, body).map(([year, last]) => ({
    href: `${standingsUrlOf(body, last)}#days`,
    label: formatDate(dateFrom(year)).text,
  }));
}

/** Every day of a body, oldest first. */
export const changeDayLines = perGraphAndId((graph, body): readonly ChangeDayLine[] => {
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
      return { iso, day: formatDate(dateFrom(iso)).text, happened: link('happened'), known: link('known') };
    });
});

/**
 * What the page of one day has beside its standings.
 *
 * @param selection a day that has such a page; any other throws a TypeError
 */
export function standingsDayParts(graph: Graph, body: string, selection: DaySelection): StandingsDayParts {
  const { iso, basis } = selection;
  const days = daysBy(graph, body, basis);
  const at = placeOfDay(graph, body, selection)!;
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
  const selection = { kind: 'day', iso, basis: other } as const;
  if (placeOfDay(graph, body, selection) === undefined) return null;
  return { href: standingsUrlOf(body, selection), label: standingsDayWords.otherBasis[other] };
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
