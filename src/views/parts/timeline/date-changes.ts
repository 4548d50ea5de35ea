import { formatDate } from '../../../format.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { previousDateOf } from '../../../model/graph/dates-to-come.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { isSetAside } from '../../../model/records/fact.ts';
import type { ScheduleStatus } from '../../../model/records/upcoming.ts';
import { changeOf, dateChangeWords } from '../../../words/dates-to-come.ts';

/**
 * What an event says of dates, in plain sentences, each with the day that was and the day that is: of its own where it
 * did not happen on its day or took the place of one, then of those that it sets, moves or calls off. "Moved from 20
 * March 2026 to 14 April 2026: The next meeting."
 */
export function dateChanges(graph: Graph, event: StoryEvent): readonly string[] {
  return [...ownChange(graph, event), ...placesTaken(graph, event), ...changesToCome(graph, event)];
}

function ownChange(graph: Graph, { eventStatus, date }: StoryEvent): readonly string[] {
  if (eventStatus === null) return [];
  const instead = graph.events.get(eventStatus.movedTo ?? '');
  const words = changeInWords(eventStatus.status, date, instead?.date ?? null);
  const note = eventStatus.note === null ? [] : [eventStatus.note];
  return [changeOf(words, instead?.title ?? null), ...note];
}

/** What did not happen on its day and was moved to this event. */
function placesTaken(graph: Graph, { id, date }: StoryEvent): readonly string[] {
  const moved = eventsByNewPlace(graph).get(id) ?? [];
  return moved.map((old) => changeOf(changeInWords('rescheduled', old.date, date), old.title));
}

const eventsByNewPlace = perGraph(({ events }) =>
  Map.groupBy([...events.values()], ({ eventStatus }) => eventStatus?.movedTo ?? null),
);

function changesToCome(graph: Graph, event: StoryEvent): readonly string[] {
  return event.upcoming
    .filter((fact) => !isSetAside(fact))
    .map((fact) => changeOf(changeInWords(fact.status, previousDateOf(graph, { fact, event }), fact.date), fact.what));
}

function changeInWords(status: ScheduleStatus, from: EdtfDate | null, to: EdtfDate | null): string {
  return dateChangeWords[status](from && formatDate(from).text, to && formatDate(to).text);
}
