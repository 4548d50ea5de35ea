import { isCertainlyBefore } from '../../model/dates/date-order.ts';
import { dateFrom, type EdtfDate } from '../../model/dates/edtf.ts';
import type { Content } from '../../model/records/content.ts';
import { sourcesCitedIn } from '../../model/text/markdown-text.ts';

/** An answer of a source that was published after the event in which the answer stands, and the days of both. */
export interface LaterSource {
  readonly source: string;
  readonly published: EdtfDate;
  readonly eventDay: EdtfDate;
}

/**
 * The first source of an answer, where the account rests on another, and all who give the answer were published after the
 * event: what they say may hold for a later day. Undefined where it is the event's own answer.
 *
 * @param ids the sources that give the answer
 */
export function laterSource(content: Content, event: string, ids: readonly string[]): LaterSource | undefined {
  const { data, text } = content.events.find(({ id }) => id === event)!;
  if (sourcesCitedIn(text).every((id) => ids.includes(id))) return undefined;
  const eventDay = dateFrom(data.date);
  const days = ids.map((id) => content.sources.find((source) => source.id === id)?.data.published ?? null);
  const later = days
    .flatMap((day) => (day === null ? [] : dateFrom(day)))
    .filter((day) => isCertainlyBefore(eventDay, day));
  const [published] = later;
  return published && later.length === ids.length ? { source: ids[0]!, published, eventDay } : undefined;
}
