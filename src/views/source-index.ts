import { formatList } from '../format.ts';
import { dividedByTime } from '../model/dates/periods.ts';
import { sectionPages, type Section, type SectionPage } from '../model/divided-list.ts';
import { eventsBySource } from '../model/graph/event-index.ts';
import type { Graph } from '../model/graph/graph.ts';
import { sourcesChanged } from '../model/graph/page-changed.ts';
import { perGraph } from '../model/graph/per-graph.ts';
import { compareSources } from '../model/graph/source-order.ts';
import type { Source } from '../model/records/source.ts';
import { listUrl, sourcePeriodsUrl } from '../urls.ts';
import { breadcrumbsTo, sourcesBreadcrumb, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import type { Link } from './parts/links/link.ts';
import { sourceLine, type SourceLine } from './parts/sources/source-line.ts';
import { BEGINNING, longList, type LongList } from './parts/timeline/long-list.ts';
import { periodFrame, type DividedList, type PeriodFrame } from './parts/timeline/period-frame.ts';
import { monthsOfPage, type PeriodMonth } from './parts/timeline/period-months.ts';
import { eventWords } from '../words/events.ts';
import { sourceWords } from '../words/sources.ts';

/** Every source in order of publication; of a long list the latest, the last one first, and the way to all. */
export interface SourceIndexView {
  readonly crumbs: BreadcrumbTrail;
  readonly sources: readonly ListedSource[];
  /** Null where all are listed. */
  readonly long: LongList | null;
}

/** A source of the list, with how many events rest on it. */
export interface ListedSource extends SourceLine {
  readonly kind: string;
  readonly events: Link;
  readonly reliesOn: string;
}

/** The sources that were published in a year or a month, or on a day, in order of publication. */
export interface SourcePeriodView extends PeriodFrame {
  readonly description: string;
  readonly months: readonly SourceMonth[];
}

interface SourceMonth extends Pick<PeriodMonth<Source>, 'heading'> {
  readonly sources: readonly ListedSource[];
}

/** The list of sources by day of publication; those without a day come last. */
export function sourceIndexView(graph: Graph): SourceIndexView {
  const list = sourcesInTime(graph);
  const sources = list.isDivided ? latest(list) : list.items;
  return {
    crumbs: LIST().crumbs,
    sources: sources.map((source) => listedSource(graph, source)),
    long: longList(list, LIST(), sources),
  };
}

/** Every page of a year, a month or a day of the list of sources; none where its own page lists all. */
export function sourcePeriodPages(graph: Graph): readonly SectionPage<Source>[] {
  return sectionPages(sourcesInTime(graph));
}

/** A page of a year, a month or a day of the list of sources. */
export function sourcePeriodView(graph: Graph, page: SectionPage<Source>): SourcePeriodView {
  const frame = periodFrame(page, LIST(), sourcesChanged(graph, page.items));
  return { ...frame, description: sourceWords.ofPeriod(frame.title), months: monthsOf(graph, page) };
}

const LIST = (): DividedList => ({
  base: sourcePeriodsUrl(),
  page: listUrl('sources'),
  crumbs: breadcrumbsTo(sourcesBreadcrumb()),
  countInWords: eventWords.sources,
  hasMonths: true,
  isLatestFirst: false,
});

const sourcesInTime = perGraph(({ sources }) =>
  dividedByTime([...sources.values()].toSorted(compareSources), ({ published }) => published),
);

function latest({ items }: Section<Source>): readonly Source[] {
  const dated = items.filter(({ published }) => published !== null);
  return dated.slice(-BEGINNING).toReversed();
}

function monthsOf(graph: Graph, page: SectionPage<Source>): readonly SourceMonth[] {
  return monthsOfPage(page, ({ published }) => published).map(({ heading, items }) => ({
    heading,
    sources: items.map((source) => listedSource(graph, source)),
  }));
}

function listedSource(graph: Graph, source: Source): ListedSource {
  const line = sourceLine(source);
  const count = eventWords.count(eventsBySource(graph).get(source.id)?.length ?? 0);
  return {
    ...line,
    kind: sourceWords.kind(source.kind),
    events: { href: `${line.link.href}#events`, label: count },
    reliesOn: formatList(source.cites),
  };
}
