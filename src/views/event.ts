import { formatDay, formatKind, type PrintedDay } from '../format.ts';
import { subjectOf, type Graph } from '../model/graph.ts';
import type { StoryEvent } from '../model/event.ts';
import { citedSources, type CitedSource } from './parts/citation.ts';
import { correctionLines, type CorrectionLine } from './parts/correction.ts';
import { factsCiting } from './parts/fact-links.ts';
import { factsOf, type Facts } from './parts/facts.ts';
import { linkToEvent, linkToSubject, type Link } from './parts/link.ts';
import { bodyMarks, type BodyMarks } from './parts/marks.ts';
import { marksOfEvent, type SearchMarks } from './parts/search-marks.ts';
import { cardOfEvent, previewOf, type Preview } from './parts/share-card.ts';

/** Everything an event's page prints but its account, which is rendered from its Markdown. */
export interface EventView {
  readonly title: string;
  readonly description: string;
  readonly search: SearchMarks;
  readonly preview: Preview;
  readonly date: PrintedDay;
  readonly dateNote: string | null;
  readonly kind: string;
  readonly isKey: boolean;
  readonly place: Link | null;
  readonly participants: readonly { readonly link: Link; readonly role: string }[];
  readonly about: readonly Link[];
  readonly facts: Facts;
  /** Questions of this event on which sources differ, leading to the answers on this page. */
  readonly disputed: readonly Link[];
  readonly sources: readonly CitedSource[];
  /** What the marks of the account lead to. */
  readonly marks: BodyMarks;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly corrections: readonly CorrectionLine[];
}

/** The event before or after, in order of time. */
interface Neighbour {
  readonly link: Link;
  readonly date: PrintedDay;
}

export function eventView(graph: Graph, event: StoryEvent): EventView {
  const date = formatDay(event.date);
  const sources = sourcesOf(graph, event);
  const link = (id: string) => linkToSubject(subjectOf(graph, id));
  const facts = factsOf(graph, event);
  return {
    title: event.title,
    description: `${formatKind(event.kind)}, ${date.text}: ${event.title}. Who took part, who reports it and how we know.`,
    search: marksOfEvent(graph, event),
    preview: previewOf(cardOfEvent(graph, event), true),
    date,
    dateNote: event.dateNote,
    kind: formatKind(event.kind),
    isKey: event.key,
    place: event.place === null ? null : link(event.place),
    participants: event.participants.map(({ actor, role }) => ({ link: link(actor), role })),
    about: event.about.map(link),
    facts,
    disputed: disputedIn(facts),
    sources,
    marks: bodyMarks(graph, sources),
    ...neighboursOf(graph, event),
    corrections: correctionLines(event.corrections),
  };
}

function disputedIn({ questions }: Facts): readonly Link[] {
  return questions
    .filter(({ isInDispute }) => isInDispute)
    .map(({ here, link }) => ({ href: `#${encodeURIComponent(here[0]!.anchor)}`, label: link.label }));
}

/** The sources an event rests on, each with the way back to the paragraphs and the facts that cite it. */
function sourcesOf(graph: Graph, event: StoryEvent): readonly CitedSource[] {
  return citedSources(graph, event.sources, event.body).map((source) => ({
    ...source,
    citedIn: [...source.citedIn, ...factsCiting(event, source.line.id)],
  }));
}

function neighboursOf(graph: Graph, event: StoryEvent): Pick<EventView, 'previous' | 'next'> {
  const events = [...graph.events.values()];
  const at = events.indexOf(event);
  const neighbour = (other: StoryEvent | undefined) =>
    other ? { link: linkToEvent(other), date: formatDay(other.date) } : null;
  return { previous: neighbour(events[at - 1]), next: neighbour(events[at + 1]) };
}
