import type { Entry } from '../records/content.ts';
import { daysAtLeast } from '../dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../dates/edtf.ts';
import type { EventData } from '../records/event.ts';
import { sourcesOfEvent } from '../graph/graph.ts';
import { eventProblems } from '../../words/problems/events.ts';
import { versionDays } from './version-days.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

/** How many days a source may be older than what it tells, where a `dateNote` says how. */
const EXPLAINED = 2;

/**
 * No event is dated after all who report it had published, for they told what had happened; but with a `dateNote` it
 * may be two days later: a paper of the 21st can print what happened on the 22nd in another zone, or print ahead. A page
 * that was updated may tell of the day of its update. What was put off or called off had not happened yet.
 */
export const eventAfterSources: Check = function* (content) {
  const published = new Map(content.sources.map(({ id, data }) => [id, versionDays(data)]));
  for (const entry of content.events) {
    const reports = entry.data.eventStatus === null ? reportsOf(entry, published) : [];
    const finding = findingOf(entry.data, reports);
    if (finding) yield problemAt(entry, 'date', finding);
  }
};

/** The days of all that report an event; none when one of its sources is not known, and might be the latest. */
function reportsOf({ data, text }: Entry<EventData>, published: ReadonlyMap<string, readonly EdtfDate[]>) {
  const days = sourcesOfEvent(data, text).map((id) => published.get(id));
  return days.includes(undefined) ? [] : days.flatMap((ofOne) => ofOne ?? []);
}

function findingOf({ date, dateNote }: EventData, reports: readonly EdtfDate[]): Finding | undefined {
  const day = dateFrom(date);
  const latest = reports
    .map(({ last }) => last)
    .toSorted()
    .at(-1);
  if (latest === undefined || latest >= day.first) return undefined;
  const after = Math.min(...reports.map((report) => daysAtLeast(report, day)));
  const { unexplained, tooLate } = eventProblems.eventAfterSources;
  if (dateNote === null) return unexplained(day.first, latest);
  return after > EXPLAINED ? tooLate(day.first, latest, { after, most: EXPLAINED }) : undefined;
}
