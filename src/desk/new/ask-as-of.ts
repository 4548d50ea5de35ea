import { isCertainlyBefore } from '../../model/dates/date-order.ts';
import { dateFrom, isEdtfDate, parseEdtf, type EdtfDate } from '../../model/dates/edtf.ts';
import { numbersInLocator } from '../../ingest/warnings/cited-paragraphs.ts';
import type { Content } from '../../model/records/content.ts';
import { fromSourceWords } from '../../words/from-source.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import type { Asker } from './ask-fields.ts';
import { dayTyped } from './day-typed.ts';
import type { CitedPlace } from './given.ts';
import { laterSource, type LaterSource } from './later-source.ts';
import { toldDays, type ToldBySource } from './told-by-source.ts';

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
  const day = await ask.choice(newClaimWords.askAsOf, offersFor(later, daysSince(told, later), place));
  return day === OTHER ? dayTyped((await ask.line(newClaimWords.askOtherDay, true, dayFault))!) : day;
}

/** A day since the event, and until its source was published, and the numbers of the paragraphs that tell of it. */
interface DaySince {
  readonly day: EdtfDate;
  readonly paragraphs: readonly number[];
}

function daysSince(told: ToldBySource, { eventDay, published }: LaterSource): readonly DaySince[] {
  return [...toldDays(told)]
    .map(([edtf, paragraphs]) => ({ day: dateFrom(edtf), paragraphs }))
    .filter(({ day }) => isCertainlyBefore(eventDay, day) && isCertainlyBefore(day, published));
}

/** Days of which the paragraphs of the answer tell stand first, those of which only others do last. */
function offersFor({ eventDay, published }: LaterSource, days: readonly DaySince[], place: CitedPlace | undefined) {
  const own = numbersInLocator(place?.locator ?? '');
  const isOwn = ({ paragraphs }: DaySince) => paragraphs.some((number) => own.includes(number));
  const offerOf = ({ day, paragraphs }: DaySince) => ({
    value: day.edtf,
    label: newClaimWords.toldDay(day, fromSourceWords.paragraphList(paragraphs)),
  });
  return [
    ...days.filter(isOwn).map(offerOf),
    { value: eventDay.edtf, label: newClaimWords.eventDay(eventDay) },
    { value: published.edtf, label: newClaimWords.sourceDay(published) },
    ...days.filter((day) => !isOwn(day)).map(offerOf),
    { value: OTHER, label: newClaimWords.otherDay },
  ];
}

/** What is wrong with the day for which an answer is to hold; undefined where nothing is. */
export function dayFault(words: string): string | undefined {
  return isEdtfDate(parseEdtf(dayTyped(words))) ? undefined : newClaimWords.noDay(words);
}
