import { formatDate, type PrintedDate } from '../../../format.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { coParticipantsOf, type CoParticipant } from '../../../model/graph/participation.ts';
import { linkToEvent, linkToSubject, type Link } from '../links/link.ts';
import { eventWords } from '../../../words/events.ts';
import { subjectWords } from '../../../words/subjects.ts';

/** Whom an actor or entity appears with. */
export interface CoParticipants {
  /** Most often first, then by name. */
  readonly each: readonly CoParticipantLine[];
  /** Those of one event each, where they are many; null elsewhere. */
  readonly once: {
    /** "22 more, in one event each". */
    readonly label: string;
    /** Oldest first. */
    readonly events: readonly (SharedEvent & { readonly actors: readonly Link[] })[];
  } | null;
}

export interface CoParticipantLine {
  readonly link: Link;
  /** "3 events". */
  readonly count: string;
  /** The events in which both had a part, oldest first. */
  readonly events: readonly SharedEvent[];
}

interface SharedEvent {
  readonly link: Link;
  readonly date: PrintedDate;
}

/** As many of one event each as stand among the others. */
const FEW = 3;

/** Whom an actor or entity appears with; those of one event each are folded where they are more than three. */
export function coParticipants(graph: Graph, id: string): CoParticipants {
  const all = coParticipantsOf(graph, id);
  const once = all.filter(({ events }) => events.length === 1);
  if (once.length <= FEW) return { each: all.map(coParticipantLine), once: null };
  const often = all.filter((companion) => !once.includes(companion));
  const label = subjectWords.once(once.length, often.length > 0);
  return { each: often.map(coParticipantLine), once: { label, events: byEvent(once) } };
}

function coParticipantLine({ actor, events }: CoParticipant): CoParticipantLine {
  return { link: linkToSubject(actor), count: eventWords.count(events.length), events: events.map(sharedEvent) };
}

function byEvent(once: readonly CoParticipant[]): NonNullable<CoParticipants['once']>['events'] {
  const together = [...Map.groupBy(once, ({ events }) => events[0]!)];
  return together
    .toSorted(([a], [b]) => (a.date.first < b.date.first ? -1 : 1))
    .map(([event, those]) => ({ ...sharedEvent(event), actors: those.map(({ actor }) => linkToSubject(actor)) }));
}

function sharedEvent(event: StoryEvent): SharedEvent {
  return { link: linkToEvent(event), date: formatDate(event.date) };
}
