import type { Content, Entry } from '../records/content.ts';
import { dateFrom } from '../dates/edtf.ts';
import type { EventData } from '../records/event.ts';
import { sourcesOfEvent } from '../graph/graph.ts';
import { lastVersionDay } from './version-days.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/**
 * No event is dated after all who report it had published, for they told what had happened; but with a `dateNote` it
 * may be: a paper of the 21st can print what happened on the 22nd in another zone. A page that was updated may tell of
 * the day of its update.
 */
export const eventAfterSources: Check = function* (content) {
  const published = publicationDays(content);
  for (const entry of content.events) {
    const latest = latestReport(entry, published);
    const { first } = dateFrom(entry.data.date);
    if (latest !== undefined && latest < first && entry.data.dateNote === null)
      yield problemAt(entry, 'date', {
        found: `${first} is after the last day any of its sources was published, ${latest}`,
        fix: 'correct the date or the day a source was published, add the update of a source that tells it, or say in dateNote how both are true',
      });
  }
};

/** The latest day each source, or its last version, may have been published; null where nothing tells. */
function publicationDays({ sources }: Content): ReadonlyMap<string, string | null> {
  return new Map(sources.map(({ id, data }) => [id, lastVersionDay(data)]));
}

/** Undefined when none of the sources is dated, or when one of them is not known and might be the latest. */
function latestReport({ data, text }: Entry<EventData>, published: ReadonlyMap<string, string | null>) {
  const days = sourcesOfEvent(data, text).map((id) => published.get(id));
  return days.includes(undefined)
    ? undefined
    : days
        .filter((day) => day !== null)
        .toSorted()
        .at(-1);
}
