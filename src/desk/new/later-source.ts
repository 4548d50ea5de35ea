import { formatDateAsNoun } from '../../format.ts';
import { isCertainlyBefore } from '../../model/dates/date-order.ts';
import { dateFrom } from '../../model/dates/edtf.ts';
import type { Content } from '../../model/records/content.ts';
import { sourcesCitedIn } from '../../model/text/markdown-text.ts';

/** An answer of a source that was published after the event in which the answer stands, and the days of both, in EDTF. */
export interface LaterSource {
  readonly source: string;
  readonly published: string;
  readonly eventDay: string;
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
  const days = ids.map((id) => content.sources.find((source) => source.id === id)?.data.published ?? null);
  const [published] = days;
  if (published === undefined || published === null) return undefined;
  const isLater = (day: string | null) => day !== null && isCertainlyBefore(dateFrom(data.date), dateFrom(day));
  return days.every(isLater) ? { source: ids[0]!, published, eventDay: data.date } : undefined;
}

/** "20 January 2026", of a date in EDTF. */
export function dayInWords(edtf: string): string {
  return formatDateAsNoun(dateFrom(edtf)).text;
}
