import { isCertainlyBefore } from '../../model/dates/date-order.ts';
import { dateFrom, isEdtfDate, parseEdtf } from '../../model/dates/edtf.ts';
import { numbersInLocator } from '../../ingest/warnings/cited-paragraphs.ts';
import type { Content } from '../../model/records/content.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import type { Asker } from './ask-fields.ts';
import { dayTyped } from './day-typed.ts';
import type { CitedPlace } from './given.ts';
import { laterSource, type LaterSource } from './later-source.ts';
import type { ToldBySource } from './told-by-source.ts';

const OTHER = '+';

/** An answer whose day is asked for. */
export interface DatedAnswer {
  /** The id of the event. */
  readonly event: string;
  readonly told: ToldBySource;
  readonly place: CitedPlace | undefined;
}

/**
 * Asks for which day an answer holds, where its source was published after the event and the account rests on another: first
 * the days since the event of which the paragraphs tell that give it, else the day of the event. Undefined where it is not asked.
 */
export async function askAsOf(
  ask: Pick<Asker, 'choice' | 'line'>,
  content: Content,
  { event, told, place }: DatedAnswer,
): Promise<string | undefined> {
  const later = laterSource(content, event, [told.source]);
  if (!later) return undefined;
  const day = await ask.choice(newClaimWords.askAsOf, offersFor(later, daysTold(told, place, later)));
  return day === OTHER ? dayTyped((await ask.line(newClaimWords.askOtherDay, true, dayFault))!) : day;
}

/** The days after that of the event, and until its source was published, that the paragraphs of an answer tell of. */
function daysTold({ paragraphs }: ToldBySource, place: CitedPlace | undefined, later: LaterSource): readonly string[] {
  const numbers = numbersInLocator(place?.locator ?? '');
  const days = paragraphs.filter(({ number }) => numbers.includes(number)).flatMap((paragraph) => paragraph.days);
  const isSince = (day: string) =>
    isCertainlyBefore(later.eventDay, dateFrom(day)) && !isCertainlyBefore(later.published, dateFrom(day));
  return [...new Set(days)].filter((day) => isSince(day) && day !== later.published.edtf);
}

function offersFor({ eventDay, published }: LaterSource, told: readonly string[]) {
  return [
    ...told.map((day) => ({ value: day, label: newClaimWords.toldDay(dateFrom(day)) })),
    { value: eventDay.edtf, label: newClaimWords.eventDay(eventDay) },
    { value: published.edtf, label: newClaimWords.sourceDay(published) },
    { value: OTHER, label: newClaimWords.otherDay },
  ];
}

/** What is wrong with the day for which an answer is to hold; undefined where nothing is. */
export function dayFault(words: string): string | undefined {
  return isEdtfDate(parseEdtf(dayTyped(words))) ? undefined : newClaimWords.noDay(words);
}
