import { formatDate } from '../../../format.ts';
import { BEGINNING, earliestOf, END, latestOf } from '../../../model/dates/date-order.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { eventsInTime } from '../../../model/graph/event-index.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { beginningInWords, endInWords } from './ends-in-words.ts';
import { eventTitle, linkToEvent } from '../links/link.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';
import { densityWords } from '../../../words/timeline.ts';

/** Some events of the story as marks on its line of time. */
export interface EventStrip {
  readonly axis: Pick<TimeAxis, 'first' | 'last' | 'ticks'>;
  readonly marks: readonly StripMark[];
  /** How many rows the marks fill. */
  readonly rows: number;
  /** "9 of 31 events, from December 2025 to 5 March 2026." */
  readonly summary: string;
}

export interface StripMark {
  readonly href: string;
  /** "19 January 2026: Something happens". */
  readonly title: string;
  readonly isKey: boolean;
  /** True for what lasted all the time that its bar covers; a bar of others is the time in which they were. */
  readonly isLasting: boolean;
  /** From 0 to 1; both the middle of the day, for one that is known. */
  readonly from: number;
  readonly to: number;
  /** 0 for the row on the line; marks that would cover each other stand above each other. */
  readonly row: number;
}

/** What a mark takes up of the line, and how many rows there are before marks cover each other. */
const MARK = 0.016;
const MOST_ROWS = 6;
const FEWEST = 2;

/** The strip of events, oldest first; null when they are too few to be worth a picture. */
export function eventStrip(graph: Graph, events: readonly StoryEvent[]): EventStrip | null {
  if (events.length < FEWEST) return null;
  const axis = axisOf(graph);
  const filled: number[] = [];
  const marks = events.map((event) => {
    const { from, to } = placeOf(axis, event);
    const free = Array.from({ length: MOST_ROWS }, (_, row) => row).find((row) => (filled[row] ?? -1) + MARK <= from);
    const row = free ?? emptiest(filled);
    filled[row] = to;
    return {
      href: linkToEvent(event).href,
      title: densityWords.mark(formatDate(event.date).text, eventTitle(event)),
      isKey: event.key,
      isLasting: event.date.form === 'interval' && from < to,
      from,
      to,
      row,
    };
  });
  const { first, last, ticks } = axis;
  return { axis: { first, last, ticks }, marks, rows: filled.length, summary: summaryOf(graph, events) };
}

/** The line of time of the whole story. */
const axisOf = perGraph((graph) => timeAxis(...spanOf(eventsInTime(graph))));

function spanOf(events: readonly StoryEvent[]): [first: string, last: string] {
  const lasts = events.map(({ date }) => date.last).toSorted();
  return [events[0]!.date.first, lasts.at(-1)!];
}

function placeOf(axis: TimeAxis, { date }: StoryEvent): Pick<StripMark, 'from' | 'to'> {
  const middle = (day: string) => (axis.startOf(day) + axis.endOf(day)) / 2;
  const [first, last] = daysOf(date);
  return { from: middle(first), to: middle(last) };
}

/** The first and the last day that it may be: "about 19 January" is some days around it. What goes on ends where it is told. */
function daysOf(date: EdtfDate): readonly [first: string, last: string] {
  const [earliest, latest] = [earliestOf(date), latestOf(date)];
  const isAbout = date.points.some(({ approximate }) => approximate);
  return [isAbout && earliest > BEGINNING ? earliest : date.first, isAbout && latest < END ? latest : date.last];
}

function emptiest(filled: readonly number[]): number {
  return filled.indexOf(Math.min(...filled));
}

function summaryOf(graph: Graph, events: readonly StoryEvent[]): string {
  const [from, to] = [beginningInWords(events[0]!.date), endInWords(latest(events))];
  const count = densityWords.some(events.length, graph.events.size);
  return from === to ? densityWords.allOn(count, from) : densityWords.span(count, from, to);
}

/** The date that ends last. */
function latest(events: readonly StoryEvent[]): EdtfDate {
  return events.map(({ date }) => date).reduce((a, b) => (b.last >= a.last ? b : a));
}
