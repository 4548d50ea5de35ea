import { formatDate } from '../format.ts';
import { dateFrom, type EdtfDate } from '../model/dates/edtf.ts';
import { dividedByTime } from '../model/dates/periods.ts';
import { sectionPages, type SectionPage } from '../model/divided-list.ts';
import { eventsByKnownDay, knownDays, sourcesByDay, type KnownDay } from '../model/graph/known-on.ts';
import type { Graph } from '../model/graph/graph.ts';
import { sourcesChanged } from '../model/graph/page-changed.ts';
import { perGraph } from '../model/graph/per-graph.ts';
import { knownDaysUrl, knownPeriodsUrl, knownUrl } from '../urls.ts';
import { asKnownWords } from '../words/as-known.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import type { Link } from './parts/links/link.ts';
import { BEGINNING, longList, type LongList } from './parts/timeline/long-list.ts';
import { monthsOfPage, type PeriodMonth } from './parts/timeline/period-months.ts';
import { periodFrame, type DividedList, type PeriodFrame } from './parts/timeline/period-frame.ts';

/** The list of days on which anything became known, for those who go back without a script. */
export interface KnownDaysView {
  readonly crumbs: BreadcrumbTrail;
  /** Oldest first; of a long list the latest, the last one first. */
  readonly days: readonly ListedKnownDay[];
  /** Null where all are listed. */
  readonly long: LongList | null;
}

/** A day of the list, leading to what was known then. */
export interface ListedKnownDay {
  readonly link: Link;
  /** How much was published and became known on it. */
  readonly about: string;
}

/** The days of a year or a month on which anything became known. */
export interface KnownPeriodView extends PeriodFrame {
  /** Oldest first. */
  readonly months: readonly KnownMonth[];
}

interface KnownMonth extends Pick<PeriodMonth<KnownDay>, 'heading'> {
  readonly days: readonly ListedKnownDay[];
}

/** Every day on which anything became known, with how much was published and became known on it. */
export function knownDaysView(graph: Graph): KnownDaysView {
  const list = daysInTime(graph);
  const days = list.isDivided ? list.items.slice(-BEGINNING).toReversed() : list.items;
  return {
    crumbs: LIST().crumbs,
    days: days.map((day) => listedDay(graph, day)),
    long: longList(list, LIST(), days),
  };
}

/** Every page of a year or a month of the list of days; none where its own page lists all. */
export function knownPeriodPages(graph: Graph): readonly SectionPage<KnownDay>[] {
  return sectionPages(daysInTime(graph));
}

/** A page of a year or a month of the list of days. */
export function knownPeriodView(graph: Graph, page: SectionPage<KnownDay>): KnownPeriodView {
  const months = monthsOfPage(page, dateOf).map(({ heading, items }) => ({
    heading,
    days: items.map((day) => listedDay(graph, day)),
  }));
  return { ...periodFrame(page, LIST(), changedOn(graph, page.items)), months };
}

/** A day changes with the sources that were published on it. */
function changedOn(graph: Graph, days: readonly KnownDay[]): EdtfDate | null {
  return sourcesChanged(
    graph,
    days.flatMap(({ iso }) => sourcesByDay(graph).get(iso) ?? []),
  );
}

const LIST = (): DividedList => ({
  base: knownPeriodsUrl(),
  page: knownDaysUrl(),
  crumbs: breadcrumbsTo({ href: knownDaysUrl(), label: asKnownWords.daysTitle }),
  countInWords: asKnownWords.days,
  hasMonths: true,
  isLatestFirst: false,
});

const daysInTime = perGraph((graph) => dividedByTime(knownDays(graph), dateOf));

function dateOf({ iso }: KnownDay): EdtfDate {
  return dateFrom(iso);
}

function listedDay(graph: Graph, { iso, day }: KnownDay): ListedKnownDay {
  return {
    link: { href: knownUrl(iso), label: formatDate(dateFrom(iso)).text },
    about: asKnownWords.ofDay(sourcesByDay(graph).get(iso)?.length ?? 0, eventsByKnownDay(graph).get(day)?.length ?? 0),
  };
}
