import { formatDate, formatList } from '../../../format.ts';
import { daySpan, type DaySpan } from '../../../model/dates/day-span.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { firstIdOf } from '../../../model/versions/first-id.ts';
import { correctionsOfFact, correctionsReaching } from '../../../model/graph/corrections.ts';
import { plannedThings, type PlannedDate, type PlannedThing } from '../../../model/graph/dates-to-come.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { eventUrl, factUrl } from '../../../urls.ts';
import { calendarWords } from '../../../words/calendar.ts';
import { eventKindLabel } from '../events/event-kind.ts';
import { placesOf } from '../events/places.ts';
import { entrySummary } from '../feeds/entry-content.ts';
import { eventEntry } from '../feeds/event-entry.ts';
import { eventTitle } from '../links/link.ts';
import { textOfLinks } from '../links/links-in-words.ts';

/** Something that a calendar shows on a day or on several. Addresses are paths, days `YYYY-MM-DD`. */
export interface CalendarEntry extends DaySpan {
  /** The first address that it had, which stays when it is renamed or moved to another day. */
  readonly id: string;
  readonly url: string;
  /** With its date in words where that is not known to the day. */
  readonly title: string;
  readonly kind: string | null;
  readonly place: string | null;
  /** A sentence a line. */
  readonly text: string;
  /** The day on which what is said here was last changed. */
  readonly changed: string;
  /** How often that was since it was first said. */
  readonly changes: number;
  readonly isCalledOff: boolean;
}

/** The events of the story and what they set dates for, the first first, and how many have no place in a calendar. */
export function calendarEntries(graph: Graph): {
  readonly entries: readonly CalendarEntry[];
  readonly leftOut: number;
} {
  const all = [
    ...[...graph.events.values()].map((event) => entryOfEvent(graph, event)),
    ...plannedThings(graph).flatMap((thing) => entriesOfPlan(graph, thing)),
  ];
  const entries = all.filter((entry) => entry !== null);
  return {
    entries: entries.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)),
    leftOut: all.length - entries.length,
  };
}

function entryOfEvent(graph: Graph, event: StoryEvent): CalendarEntry | null {
  const entry = eventEntry(graph, event.id);
  return placed(event.date, {
    id: entry.id,
    url: entry.url,
    title: eventTitle(event),
    kind: eventKindLabel(graph, event.kind),
    place: textOfLinks(placesOf(graph, event)) || null,
    text: entrySummary(entry),
    changed: entry.updated,
    changes: correctionsReaching(graph, event).length + (event.eventStatus === null ? 0 : 1),
    isCalledOff: event.eventStatus !== null,
  });
}

/** One for each date that stands; of what was called off or put off, one on the date that stood last. */
function entriesOfPlan(graph: Graph, thing: PlannedThing): readonly (CalendarEntry | null)[] {
  if (thing.standing.length > 0)
    return thing.standing.map((date, i) => entryOfPlan(graph, thing, date, i === 0 ? '' : `-${i + 1}`));
  const last = thing.told.findLast(({ fact }) => fact.date !== null);
  return last ? [entryOfPlan(graph, thing, { date: last.fact.date!, told: thing.told, before: [] }, '')] : [];
}

/** @param nth behind the id of all but the first of several dates of which nobody can tell which was told last */
function entryOfPlan(
  graph: Graph,
  { told, standing }: PlannedThing,
  { date, before }: PlannedDate,
  nth: string,
): CalendarEntry | null {
  const [first, last] = [toldFirst(told), told.at(-1)!];
  const { event, fact } = first;
  return placed(date, {
    id: `${eventUrl(firstIdOf(graph, 'events', event))}#${fact.anchor}${nth}`,
    url: factUrl(last.event.id, last.fact.anchor),
    title: calendarWords.planned[last.fact.status](last.fact.what),
    kind: null,
    place: null,
    text: textOfPlan(told, before),
    changed: told
      .map((telling) => eventEntry(graph, telling.event.id).updated)
      .toSorted()
      .at(-1)!,
    changes: told.length - 1 + told.flatMap(correctionsOfFact).length,
    isCalledOff: standing.length === 0,
  });
}

/** By the day on which we added it, so that an older telling which is found later gives it no other id. */
function toldFirst(told: PlannedThing['told']): PlannedThing['told'][number] {
  return told.toSorted((a, b) =>
    a.event.added.first < b.event.added.first ? -1 : a.event.added.first > b.event.added.first ? 1 : 0,
  )[0]!;
}

function textOfPlan(told: PlannedThing['told'], before: readonly EdtfDate[]): string {
  const note = told.findLast(({ fact }) => fact.note !== null)?.fact.note;
  return [
    ...told.map(({ event }) => calendarWords.announced(eventTitle(event), formatDate(event.date).text)),
    ...(before.length > 0 ? [calendarWords.before(formatList(before.map((date) => formatDate(date).text)))] : []),
    ...(note === null || note === undefined ? [] : [note]),
  ].join('\n');
}

function placed(date: EdtfDate, entry: Omit<CalendarEntry, keyof DaySpan>): CalendarEntry | null {
  const span = daySpan(date);
  if (span === null) return null;
  const title = span.isExact ? entry.title : calendarWords.when(entry.title, formatDate(date).text);
  return { ...entry, ...span, title };
}
