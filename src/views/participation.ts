import { compareByName } from '../model/records/subject.ts';
import { formatDateWithinYear, formatTitle, type PrintedDate } from '../format.ts';
import { dividedByTime } from '../model/dates/periods.ts';
import { MOST_ON_A_PAGE, sectionPages, type SectionPage } from '../model/divided-list.ts';
import { subjectOf, type Graph } from '../model/graph/graph.ts';
import { eventsChanged } from '../model/graph/page-changed.ts';
import { perGraph } from '../model/graph/per-graph.ts';
import { participantsOf } from '../model/graph/participation.ts';
import type { StoryEvent } from '../model/records/event.ts';
import { listUrl, participationPeriodsUrl, participationUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { listTitle } from './parts/subjects/subject-kinds.ts';
import { linkToEvent, linkToParticipation, linkToSubject, type Link } from './parts/links/link.ts';
import { PARTICIPATION_SIGNS, participationOf, type Participation } from './parts/events/participation-signs.ts';
import { BEGINNING, longList, type LongList } from './parts/timeline/long-list.ts';
import { periodFrame, type DividedList, type PeriodFrame } from './parts/timeline/period-frame.ts';
import { eventWords, participationWords } from '../words/events.ts';

/** A table of events by the actors who took part in most of them. */
export interface ParticipationView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  readonly signs: typeof PARTICIPATION_SIGNS;
  /** The columns, those of most events first; none when nobody took part in two. */
  readonly actors: readonly Link[];
  /** The events in which any of them took part, oldest first; of very many the latest. */
  readonly years: readonly YearOfParts[];
  /** Where all of very many are; null where they are here. */
  readonly long: LongList | null;
  /** What the table leaves out, in sentences. */
  readonly leftOut: readonly string[];
  /** Those for whom there was no room, each with how many events: "Mira Stone (2 events)". */
  readonly others: readonly { readonly link: Link; readonly count: string }[];
  /** Where the rest of very many are: "and 445 others"; null where all are named. */
  readonly moreOthers: Link | null;
}

interface YearOfParts {
  readonly year: string;
  readonly events: readonly EventOfParts[];
}

interface EventOfParts {
  readonly link: Link;
  readonly shortDate: PrintedDate;
  /** One for each column; null for who had no part. */
  readonly cells: readonly (Participation | null)[];
  /** The same in words: who of the columns did what, those together who did the same. */
  readonly parts: readonly { readonly what: string; readonly who: readonly Link[] }[];
}

/** The events of a year, a month or a day in that table. */
export interface ParticipationPeriodView
  extends PeriodFrame, Pick<ParticipationView, 'description' | 'signs' | 'actors' | 'years'> {}

/** As many as fit beside the titles of the events on a wide screen. */
const COLUMNS = 15;
const FEWEST = 2;

/** The table of who took part in which event: at most 15 columns, one for each actor of two or more events. */
export function participationView(graph: Graph): ParticipationView {
  const often = actorsByEvents(graph);
  const list = eventsInTime(graph);
  const events = list.isDivided ? list.items.slice(-BEGINNING) : list.items;
  return {
    title: linkToParticipation().label,
    description: participationWords.description,
    crumbs: LIST(graph).crumbs,
    ...tableOf(graph, events),
    long: longList(list, LIST(graph), events),
    leftOut: leftOut(graph.events.size - list.items.length),
    ...othersOf(graph, often.slice(COLUMNS)),
  };
}

function othersOf(graph: Graph, others: readonly Involved[]): Pick<ParticipationView, 'others' | 'moreOthers'> {
  const named = others.length > MOST_ON_A_PAGE ? others.slice(0, BEGINNING) : others;
  const more = others.length - named.length;
  return {
    others: named.map(({ actor, count }) => ({
      link: linkToSubject(subjectOf(graph, actor)),
      count: eventWords.count(count),
    })),
    moreOthers: more > 0 ? { href: listUrl('actors'), label: participationWords.moreOthers(more) } : null,
  };
}

/** Every page of a year, a month or a day of the table; none where its own page has all events. */
export function participationPeriodPages(graph: Graph): readonly SectionPage<StoryEvent>[] {
  return sectionPages(eventsInTime(graph));
}

/** A page of a year, a month or a day of the table. */
export function participationPeriodView(graph: Graph, page: SectionPage<StoryEvent>): ParticipationPeriodView {
  const frame = periodFrame(page, LIST(graph), eventsChanged(graph, page.items));
  const title = participationWords.inPeriod(frame.title);
  return { ...frame, title, description: participationWords.description, ...tableOf(graph, page.items) };
}

const LIST = (graph: Graph): DividedList => ({
  base: participationPeriodsUrl(),
  page: participationUrl(),
  crumbs: breadcrumbsTo({ href: listUrl('actors'), label: listTitle(graph, 'actors') }, linkToParticipation()),
  countInWords: eventWords.count,
  isLatestFirst: false,
});

/** The events that the table has a row for, oldest first. */
const eventsInTime = perGraph((graph) => {
  const columns = new Set(columnsOf(graph).map(({ actor }) => actor));
  const events = [...graph.events.values()].filter((event) => participantsOf(event).some((id) => columns.has(id)));
  return dividedByTime(events, ({ date }) => date);
});

function tableOf(graph: Graph, events: readonly StoryEvent[]): Pick<ParticipationView, 'signs' | 'actors' | 'years'> {
  const columns = columnsOf(graph);
  const actors = columns.map(({ actor }) => linkToSubject(subjectOf(graph, actor)));
  return { signs: PARTICIPATION_SIGNS, actors, years: yearsOf(graph, events, columns, actors) };
}

function columnsOf(graph: Graph): readonly Involved[] {
  return actorsByEvents(graph).slice(0, COLUMNS);
}

interface Involved {
  readonly actor: string;
  readonly count: number;
}

/** Everyone who took part in more than one event, most often first, then by name. */
const actorsByEvents = perGraph((graph): readonly Involved[] => {
  const all = [...graph.events.values()].flatMap(participantsOf);
  return [...Map.groupBy(all, (id) => id)]
    .map(([actor, times]) => ({ actor, count: times.length }))
    .filter(({ count }) => count >= FEWEST)
    .toSorted((a, b) => b.count - a.count || compareByName(subjectOf(graph, a.actor), subjectOf(graph, b.actor)));
});

function yearsOf(
  graph: Graph,
  events: readonly StoryEvent[],
  columns: readonly Involved[],
  actors: readonly Link[],
): readonly YearOfParts[] {
  return [...Map.groupBy(events, ({ date }) => date.first.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    events: ofYear.map((event) => {
      const cells = columns.map(({ actor }) => participationOf(graph, event, actor));
      return {
        link: linkToEvent(event),
        shortDate: formatDateWithinYear(event.date),
        cells,
        parts: partsOf(cells, actors),
      };
    }),
  }));
}

function partsOf(cells: EventOfParts['cells'], actors: readonly Link[]): EventOfParts['parts'] {
  const named = cells.flatMap((cell, i) => (cell ? { words: cell.words, who: actors[i]! } : []));
  return [...Map.groupBy(named, ({ words }) => words)].map(([words, of]) => ({
    what: formatTitle(words),
    who: of.map(({ who }) => who),
  }));
}

function leftOut(count: number): readonly string[] {
  return count === 0 ? [] : [participationWords.leftOut(count)];
}
