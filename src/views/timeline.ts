import { formatCount } from '../format.ts';
import { differencesAmong } from '../model/differences.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Graph } from '../model/graph.ts';
import { isOffer, pledgeHistories } from '../model/pledge-history.ts';
import { homeUrl, listUrl, oldestFirstUrl, pledgesUrl } from '../urls.ts';
import { bodyLines, type BodyLine } from './parts/body-line.ts';
import { chronology, type Year } from './parts/chronology.ts';
import { differenceLine, type DifferenceLine } from './parts/difference-line.ts';
import { eventMarks } from './parts/event-marks.ts';
import { eventLine, type EventLine } from './parts/event-line.ts';
import { LISTS } from './parts/kinds.ts';
import type { Link } from './parts/link.ts';

export type Order = 'newest-first' | 'oldest-first';

/** The home page: what story this is, where it stands, and every event of it. */
export interface TimelineView {
  readonly title: string;
  readonly standfirst: string;
  /** Undefined for the home page, which has the story's own title. */
  readonly pageTitle: string | undefined;
  readonly orderLabel: string;
  /** The same timeline the other way round. */
  readonly otherOrder: Link;
  readonly latest: readonly EventLine[];
  /** How much there is, each count leading to what it counts. */
  readonly counts: readonly Link[];
  readonly years: readonly Year[];
  /** How many stand where in each body. */
  readonly standings: readonly BodyLine[];
  /** The questions on which sources differ most. */
  readonly disputed: readonly DifferenceLine[];
}

const LATEST = 3;
const DISPUTED = 3;

export function timelineView(graph: Graph, order: Order): TimelineView {
  const oldestFirst = [...graph.events.values()];
  const events = order === 'newest-first' ? oldestFirst.toReversed() : oldestFirst;
  const toLine = (event: StoryEvent) => eventLine(graph, event, null, eventMarks(graph, event));
  return {
    title: graph.story.title,
    standfirst: graph.story.standfirst,
    pageTitle: order === 'newest-first' ? undefined : 'Timeline, oldest first',
    orderLabel: ORDERS[order].label,
    otherOrder: ORDERS[order].other(),
    latest: oldestFirst.toReversed().slice(0, LATEST).map(toLine),
    standings: bodyLines(graph),
    disputed: disputedIn(graph),
    counts: counts(graph),
    years: chronology(events, toLine),
  };
}

const ORDERS = {
  'newest-first': {
    label: 'Newest first',
    other: () => ({ href: `${oldestFirstUrl()}#timeline`, label: 'Oldest first' }),
  },
  'oldest-first': { label: 'Oldest first', other: () => ({ href: `${homeUrl()}#timeline`, label: 'Newest first' }) },
} as const satisfies Record<Order, { label: string; other: () => Link }>;

function disputedIn(graph: Graph): readonly DifferenceLine[] {
  return differencesAmong(graph, graph.questions.keys())
    .filter(({ relation }) => relation === 'differ')
    .slice(0, DISPUTED)
    .map((difference) => differenceLine(graph, difference));
}

function counts(graph: Graph): readonly Link[] {
  return [
    { href: '#timeline', label: formatCount(graph.events.size, 'event') },
    { href: listUrl('sources'), label: formatCount(graph.sources.size, 'source') },
    ...countsIn(graph, 'actors'),
    ...countsIn(graph, 'entities'),
    ...countOf(listUrl('questions'), graph.questions.size, 'question'),
    ...countOf(pledgesUrl(), pledgeHistories(graph).filter(isOffer).length, 'pledge'),
  ];
}

function countOf(href: string, count: number, one: string): readonly Link[] {
  return count > 0 ? [{ href, label: formatCount(count, one) }] : [];
}

function countsIn(graph: Graph, list: keyof typeof LISTS): readonly Link[] {
  const kinds = Map.groupBy(graph.subjects.values(), (subject) => subject.kind);
  return LISTS[list].kinds.flatMap(([kind, one, many]) => {
    const count = kinds.get(kind)?.length ?? 0;
    return count > 0 ? [{ href: `${listUrl(list)}#${kind}`, label: formatCount(count, one, many) }] : [];
  });
}
