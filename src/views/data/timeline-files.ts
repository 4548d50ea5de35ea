import { sectionPages } from '../../model/divided-list.ts';
import { subjectOf, type Graph } from '../../model/graph/graph.ts';
import type { StoryEvent } from '../../model/records/event.ts';
import { pathInSite, sectionPath, timelineFileUrl, timelineUrl } from '../../urls.ts';
import { eventKindLabel } from '../parts/events/event-kind.ts';
import { eventTitle, fullNameOf } from '../parts/links/link.ts';
import { allFacets, correctionCounts, type Facets } from '../parts/timeline/facets.ts';
import { filterOptions } from '../parts/timeline/filter-options.ts';
import { timelineList } from '../parts/timeline/timeline-list.ts';
import { listInOrder, TIMELINE_ORDERS, type TimelineOrder } from '../parts/timeline/timeline-orders.ts';

/** What the events of a year can be found by, in the order of the timeline, each with the address of its page of it. */
export type FacetsFile = readonly (Facets & { readonly page: string })[];

/** The words of each event of a year, by id. */
export type WordsFile = Readonly<Record<string, string>>;

/** A file of a timeline, by its path within the site: `timeline/facets/2019.json`. */
export interface TimelineFile {
  readonly path: string;
  readonly content: unknown;
}

/** All files for the script that narrows a long timeline; none of a story whose timeline is one page. */
export function timelineFiles(graph: Graph): readonly TimelineFile[] {
  if (!timelineList(graph, 'newest-first').isDivided) return [];
  const facets = allFacets(graph);
  const inOrders = Object.keys(TIMELINE_ORDERS) as readonly TimelineOrder[];
  return [
    ...inOrders.flatMap((order) => facetsFiles(graph, order)),
    ...wordsFiles(graph),
    fileOf(timelineUrl(), 'choices', filterOptions(graph, facets)),
    fileOf(timelineUrl(), 'corrections', correctionCounts(graph)),
  ];
}

function facetsFiles(graph: Graph, order: TimelineOrder): readonly TimelineFile[] {
  const list = timelineList(graph, order);
  const { base } = listInOrder(order);
  const byId = new Map(allFacets(graph).map((facets) => [facets.id, facets]));
  const pages = new Map(
    sectionPages(list).flatMap((page) => page.items.map(({ id }) => [id, sectionPath(page)] as const)),
  );
  return list.sections.map(({ key, items }) =>
    fileOf(
      base,
      `facets/${key}`,
      items.map(({ id }) => ({ ...byId.get(id)!, page: `${base}${pages.get(id)!}/` })),
    ),
  );
}

function wordsFiles(graph: Graph): readonly TimelineFile[] {
  return timelineList(graph, 'newest-first').sections.map(({ key, items }) =>
    fileOf(timelineUrl(), `words/${key}`, Object.fromEntries(items.map((event) => [event.id, wordsOf(graph, event)]))),
  );
}

/** What its line says, but for when it was. */
function wordsOf(graph: Graph, event: StoryEvent): string {
  const names = event.participants.map(({ actor }) => fullNameOf(subjectOf(graph, actor)));
  return [eventTitle(event), eventKindLabel(graph, event.kind), ...new Set(names)].join(' · ');
}

function fileOf(base: string, name: string, content: unknown): TimelineFile {
  return { path: pathInSite(timelineFileUrl(base, name)), content };
}
