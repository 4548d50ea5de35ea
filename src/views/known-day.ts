import { formatDate, formatDateOrNull, type PrintedDate } from '../format.ts';
import { dateFrom } from '../model/dates/edtf.ts';
import { MOST_ON_A_PAGE } from '../model/divided-list.ts';
import { asKnownOn, eventsByKnownDay, knownDays, sourcesByDay, type KnownDay } from '../model/graph/known-on.ts';
import { lastOf } from '../model/records/last-changed.ts';
import type { StoryEvent } from '../model/records/event.ts';
import type { Graph } from '../model/graph/graph.ts';
import { eventsChanged, sourcesChanged } from '../model/graph/page-changed.ts';
import { perGraph } from '../model/graph/per-graph.ts';
import { knownUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { standingsKnownInBrief } from './parts/standings/standings-in-brief.ts';
import { eventLine, type EventLine } from './parts/events/event-line.ts';
import { storyStatus, type StoryStatus } from './parts/timeline/story-status.ts';
import { knownDayLink, type KnownDayLink } from './parts/timeline/known-day-link.ts';
import { knownNote } from './parts/timeline/known-note.ts';
import type { Link } from './parts/links/link.ts';
import { sourceLine, type SourceLine } from './parts/sources/source-line.ts';
import { knownDayWords } from '../words/known-days.ts';

/** Where the story stood by what our sources had published on a day, and nothing later. */
export interface KnownDayView extends StoryStatus {
  readonly title: string;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  /** How much of the story was known. */
  readonly lead: string;
  /** What of it is told as it is now. */
  readonly note: string;
  /** The sources published on that day. */
  readonly sources: readonly SourceLine[];
  /** The events that became known with them, oldest first. */
  readonly news: readonly EventLine[];
  /** When these last changed. */
  readonly changed: PrintedDate | null;
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Every day that has such a page. */
export function knownDayLinks(graph: Graph): readonly KnownDayLink[] {
  return knownDays(graph).map(knownDayLink);
}

/**
 * The page of what was known on a day: the graph cut down to the sources published by then.
 *
 * @param graph the whole story, not yet cut down
 */
export function knownDayView(graph: Graph, { iso, day }: KnownDay): KnownDayView {
  const told = asKnownOn(graph, day);
  const days = knownDays(graph);
  const at = placesOfDays(graph).get(iso)!;
  const { text, precision } = formatDate(dateFrom(iso));
  const title = knownDayWords.title(text, precision);
  const lead = knownDayWords.lead(told.events.size, told.sources.size);
  const sources = sourcesByDay(graph).get(iso) ?? [];
  const news = newsOf(graph, days, at);
  return {
    title,
    description: knownDayWords.description(title, lead),
    crumbs: breadcrumbsTo({ href: knownUrl(iso), label: title }),
    lead,
    note: knownNote(graph, day),
    sources: sources.map(sourceLine),
    news: news.map(({ id }) => eventLine(told, told.events.get(id)!)),
    ...storyStatus(told, {
      day,
      standings: standingsKnownInBrief(graph, day),
      isBrief: days.length > MOST_ON_A_PAGE,
    }),
    changed: formatDateOrNull(lastOf([sourcesChanged(graph, sources), eventsChanged(graph, news)])),
    previous: days[at - 1] ? knownDayLink(days[at - 1]!) : null,
    next: days[at + 1] ? knownDayLink(days[at + 1]!) : null,
  };
}

/** Where each day stands among all, from 0; by its `iso`. */
const placesOfDays = perGraph((graph) => new Map(knownDays(graph).map(({ iso }, place) => [iso, place] as const)));

/** The events first known on a day. A month counts from its first day, and that day itself has no news then. */
function newsOf(graph: Graph, days: readonly KnownDay[], at: number): readonly StoryEvent[] {
  const { day } = days[at]!;
  return days[at - 1]?.day === day ? [] : (eventsByKnownDay(graph).get(day) ?? []);
}
