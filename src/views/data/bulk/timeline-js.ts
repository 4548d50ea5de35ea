import { formatDate } from '../../../format.ts';
import type { DatePoint } from '../../../model/dates/date-point.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { absoluteUrl, eventUrl, homeUrl } from '../../../urls.ts';
import { eventKindLabel } from '../../parts/events/event-kind.ts';
import { escapedHtml } from '../../parts/links/escaped-html.ts';
import { eventTitle } from '../../parts/links/link.ts';
import { proseOf } from './tables/prose.ts';
import type { TableContext } from './tables/table.ts';

/**
 * The events for TimelineJS3 (https://timeline.knightlab.com/docs/json-format.html). Each date has its words, for the
 * program would print "about 19 January" as the 19th; texts are HTML there, so theirs is escaped.
 */
export function timelineJs({ graph, site }: TableContext) {
  const { title, standfirst } = graph.story;
  const events = [...graph.events.values()].map((event) => ({
    unique_id: event.id,
    ...datesOf(event.date),
    group: eventKindLabel(graph, event.kind),
    text: { headline: linked(absoluteUrl(eventUrl(event.id), site), eventTitle(event)), text: accountOf(graph, event) },
  }));
  return {
    title: { text: { headline: linked(absoluteUrl(homeUrl(), site), title), text: escapedHtml(standfirst) } },
    events,
  };
}

/** Only what lasted has an end: of "19 or 21 January" the program would make three days. */
function datesOf(date: EdtfDate) {
  const display_date = escapedHtml(formatDate(date).text);
  const [{ to }] = date.spans;
  const last = date.form === 'interval' && typeof to === 'object' ? to : null;
  return {
    start_date: { ...numbersOf(date.points[0]), display_date },
    ...(last && { end_date: { ...numbersOf(last), display_date } }),
    display_date,
  };
}

/** Its known parts as numbers, for the program makes 2 March of a text "2026-02-30"; of a decade its first year. */
function numbersOf({ iso, first, precision }: DatePoint) {
  const [year, month, day] = (precision === 'decade' || precision === 'century' ? first.slice(0, 4) : iso)
    .split('-')
    .map(Number);
  return { year: year!, ...(month && { month }), ...(day && { day }) };
}

function accountOf(graph: Graph, { text }: StoryEvent): string {
  const paragraphs = proseOf(graph, text)?.split('\n\n') ?? [];
  return paragraphs.map((paragraph) => `<p>${escapedHtml(paragraph)}</p>`).join('');
}

function linked(href: string, label: string): string {
  return `<a href="${escapedHtml(href)}">${escapedHtml(label)}</a>`;
}
