import type { Graph } from '../model/graph/graph.ts';
import { aboutUrl, listUrl, timelineUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import type { Link } from './parts/links/link.ts';
import { aboutWords } from '../words/about.ts';
import { eventWords } from '../words/events.ts';

/** What the page on how the tracker works says of this story. */
export interface AboutView {
  readonly crumbs: BreadcrumbTrail;
  /** "25 events", leading to them. */
  readonly events: Link;
  readonly sources: Link;
}

/**
 * The page on how the tracker works: its breadcrumbs, and the counts that lead to the events and to the sources.
 */
export function aboutView({ events, sources }: Graph): AboutView {
  return {
    crumbs: breadcrumbsTo({ href: aboutUrl(), label: aboutWords.title }),
    events: { href: timelineUrl(), label: eventWords.count(events.size) },
    sources: { href: listUrl('sources'), label: eventWords.sources(sources.size) },
  };
}
