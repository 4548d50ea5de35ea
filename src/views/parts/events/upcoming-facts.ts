import { formatDate, formatDateOrNull, type PrintedDate } from '../../../format.ts';
import { nextChangeOf } from '../../../model/graph/dates-to-come.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Upcoming } from '../../../model/records/upcoming.ts';
import { linkToEvent, type Link } from '../links/link.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { citationMarks } from '../sources/cited-sources.ts';
import type { FactLine } from './event-facts.ts';
import { factState } from './fact-state.ts';
import { eventFactWords, scheduleWords } from '../../../words/event-facts.ts';

/** A date to come that the event sets or moves, or what it puts off or calls off. */
export interface UpcomingFact extends FactLine {
  readonly what: string;
  /** Null for what was put off or called off. */
  readonly date: PrintedDate | null;
  /** "Moved to", "Put off" or "Called off"; null for a date that is set. */
  readonly change: string | null;
  /** What became of it in a later event: "Called off", with that event; null where the date stands. */
  readonly later: { readonly change: string; readonly event: Link } | null;
}

/** The dates that an event sets, moves, puts off or calls off, in the order recorded. */
export function upcomingOf(graph: Graph, event: StoryEvent): readonly UpcomingFact[] {
  return event.upcoming.map((fact) => ({
    anchor: fact.anchor,
    formerAnchors: fact.formerAnchors,
    ...factState({ fact, event }),
    what: fact.what,
    date: fact.date && formatDate(fact.date),
    change: scheduleWords[fact.status],
    later: laterChange(graph, { fact, event }),
    note: fact.note,
    marks: citationMarks(graph, event, fact.sources),
    evidence: evidenceOf(graph, { kind: 'upcoming', fact }, null),
  }));
}

function laterChange(graph: Graph, recorded: RecordedFact<Upcoming>): UpcomingFact['later'] {
  const next = nextChangeOf(graph, recorded);
  if (next === null) return null;
  const day = formatDateOrNull(next.fact.date)?.text ?? null;
  return {
    change: eventFactWords.changedTo(scheduleWords[next.fact.status] ?? '', day),
    event: linkToEvent(next.event),
  };
}
