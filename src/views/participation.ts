import { compareByName } from '../model/records/subject.ts';
import { formatDateWithinYear, formatTitle, type PrintedDate } from '../format.ts';
import { subjectOf, type Graph } from '../model/graph/graph.ts';
import { participantsOf } from '../model/graph/participation.ts';
import type { StoryEvent } from '../model/records/event.ts';
import { listUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { listTitle } from './parts/subjects/subject-kinds.ts';
import { linkToEvent, linkToParticipation, linkToSubject, type Link } from './parts/links/link.ts';
import { PARTICIPATION_SIGNS, participationOf, type Participation } from './parts/events/participation-signs.ts';
import { eventWords, participationWords } from '../words/events.ts';

/** A table of events by the actors who took part in most of them. */
export interface ParticipationView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  readonly signs: typeof PARTICIPATION_SIGNS;
  /** The columns, those of most events first; none when nobody took part in two. */
  readonly actors: readonly Link[];
  /** The events in which any of them took part, oldest first. */
  readonly years: readonly YearOfParts[];
  /** What the table leaves out, in sentences. */
  readonly leftOut: readonly string[];
  /** Those for whom there was no room, each with how many events: "Mira Stone (2 events)". */
  readonly others: readonly { readonly link: Link; readonly count: string }[];
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

/** As many as fit beside the titles of the events on a wide screen. */
const COLUMNS = 15;
const FEWEST = 2;

/** The table of who took part in which event: at most 15 columns, one for each actor of two or more events. */
export function participationView(graph: Graph): ParticipationView {
  const often = actorsByEvents(graph);
  const columns = often.slice(0, COLUMNS);
  const events = [...graph.events.values()].filter((event) => participantsOf(event).some((id) => isIn(columns, id)));
  const actors = columns.map(({ actor }) => linkToSubject(subjectOf(graph, actor)));
  return {
    title: linkToParticipation().label,
    description: participationWords.description,
    crumbs: breadcrumbsTo({ href: listUrl('actors'), label: listTitle(graph, 'actors') }, linkToParticipation()),
    signs: PARTICIPATION_SIGNS,
    actors,
    years: yearsOf(graph, events, columns, actors),
    leftOut: leftOut(graph.events.size - events.length),
    others: often.slice(COLUMNS).map(({ actor, count }) => ({
      link: linkToSubject(subjectOf(graph, actor)),
      count: eventWords.count(count),
    })),
  };
}

interface Involved {
  readonly actor: string;
  readonly count: number;
}

/** Everyone who took part in more than one event, most often first, then by name. */
function actorsByEvents(graph: Graph): readonly Involved[] {
  const all = [...graph.events.values()].flatMap(participantsOf);
  return [...Map.groupBy(all, (id) => id)]
    .map(([actor, times]) => ({ actor, count: times.length }))
    .filter(({ count }) => count >= FEWEST)
    .toSorted((a, b) => b.count - a.count || compareByName(subjectOf(graph, a.actor), subjectOf(graph, b.actor)));
}

function isIn(columns: readonly Involved[], id: string): boolean {
  return columns.some(({ actor }) => actor === id);
}

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
