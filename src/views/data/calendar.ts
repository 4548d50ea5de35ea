import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from 'date-fns/addDays';
import { UTCDate } from '@date-fns/utc';
import type { Graph } from '../../model/graph/graph.ts';
import { absoluteUrl, homeUrl } from '../../urls.ts';
import { calendarWords } from '../../words/calendar.ts';
import { calendarEntries, type CalendarEntry } from '../parts/calendar/calendar-entries.ts';

/**
 * The events of the story, and what they set dates for, as a calendar of whole days (iCalendar, RFC 5545). It takes no
 * time of anyone's day.
 *
 * @param site the origin that the site is published at
 */
export function calendar(graph: Graph, site: URL): string {
  const { title, standfirst, language } = graph.story;
  const { entries, leftOut } = calendarEntries(graph);
  const made = ical({
    prodId: { company: calendarWords.maker, product: calendarWords.maker, language: language.toUpperCase() },
    name: title,
    description: calendarWords.description(standfirst, leftOut),
    url: absoluteUrl(homeUrl(), site),
  });
  for (const entry of entries) made.createEvent(eventOf(entry, site));
  return made.toString();
}

function eventOf({ first, last, changed, title, text, place, kind, ...entry }: CalendarEntry, site: URL) {
  return {
    id: absoluteUrl(entry.id, site),
    url: absoluteUrl(entry.url, site),
    start: new Date(first),
    // The day after the last one (RFC 5545, 3.6.1).
    end: addDays(new UTCDate(last), 1),
    allDay: true,
    stamp: new Date(changed),
    lastModified: new Date(changed),
    sequence: entry.changes,
    status: entry.isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: title,
    description: text,
    location: place,
    categories: kind === null ? [] : [{ name: kind }],
  };
}
