import type { Graph } from '../model/graph/graph.ts';
import { standingsIn } from '../model/standings/standings-selection.ts';
import { becameKnownUrl, timelineUrl } from '../urls.ts';
import { correctionCounts } from './parts/timeline/facets.ts';
import { timelineFileAddresses } from './parts/timeline/timeline-file-addresses.ts';
import { asOfNow, noEventsYet } from './parts/timeline/as-of.ts';
import { storyDensity, type Density } from './parts/timeline/density.ts';
import { knownDayOptions, type KnownDayOptions } from './parts/timeline/known-day-picker.ts';
import { recordCounts } from './parts/timeline/record-counts.ts';
import { standingsMap, type StandingsMap } from './parts/standings/map/standings-map.ts';
import { soFar, type SoFar } from './parts/timeline/so-far.ts';
import { storyStatus, type StoryStatus } from './parts/timeline/story-status.ts';
import type { Link } from './parts/links/link.ts';
import { timelineList } from './parts/timeline/timeline-list.ts';
import { timelineOrders } from './parts/timeline/timeline-orders.ts';
import { timelineWords } from '../words/timeline.ts';

/** The home page: what the story is, where it stands, what changed last, and the way to its timeline. */
export interface HomeView extends StoryStatus {
  readonly title: string;
  readonly lead: string;
  /** Says that nothing is told yet; null where something is. */
  readonly none: string | null;
  /** How much there is, each count leading to what it counts. */
  readonly counts: readonly Link[];
  /** How far all this reaches: the day of the last source. */
  readonly asOf: string;
  readonly soFar: SoFar | null;
  /** Where the countries of the largest body stand; null where fewer than two of them do. */
  readonly map: StandingsMap | null;
  readonly density: Density | null;
  /** "All 31 events". */
  readonly timeline: Link;
  /** Where a reader who comes back finds what is new: of a long story, where that is which became known last. */
  readonly unseen: string;
  /** The other orders in which the timeline can be read. */
  readonly orders: readonly Link[];
  /** The days of publication, or the last of them, each leading to what was known then; null where there is only one. */
  readonly known: Pick<KnownDayOptions, 'days' | 'all'> | null;
  /** How often each event was corrected, by id, for the script that says what is new since the last visit; of a long
   * story the address of a file that says so. */
  readonly corrections: Readonly<Record<string, number>> | string;
}

/** The home page of a story. */
export function homeView(graph: Graph): HomeView {
  const status = storyStatus(graph);
  return {
    title: graph.story.title,
    lead: graph.story.standfirst,
    none: noEventsYet(graph),
    counts: recordCounts(graph),
    asOf: asOfNow(graph),
    soFar: soFar(graph),
    ...status,
    map: mapOf(graph, status.standings[0]?.id),
    density: storyDensity(graph),
    timeline: { href: timelineUrl(), label: timelineWords.allEvents(graph.events.size) },
    unseen: timelineList(graph, 'newest-first').isDivided ? becameKnownUrl() : timelineUrl(),
    orders: timelineOrders('newest-first').flatMap(({ label, href }) => (href === null ? [] : [{ label, href }])),
    known: knownDayOptions(graph),
    corrections: timelineFileAddresses(graph, 'newest-first')?.corrections ?? correctionCounts(graph),
  };
}

function mapOf(graph: Graph, body: string | undefined): StandingsMap | null {
  return body === undefined ? null : standingsMap(graph, body, standingsIn(graph, body, { kind: 'now' }));
}
