import { dateFrom } from '../../model/dates/edtf.ts';
import { idWords } from './id-words.ts';

/** What an id is made of. */
export interface IdWords {
  /** The day of publication in EDTF, or null. */
  readonly published: string | null;
  readonly title: string | null;
  /** What else it may be called by: its first words. */
  readonly otherwise: string;
}

/** The id of a source: its date as far as it is known and a few words of its title in Latin letters; one that is not taken. */
export function draftId(named: IdWords, isTaken: (id: string) => boolean): string {
  const date = named.published === null ? '' : dateInId(named.published);
  // After a month or a year digits would look like the next part of the date.
  const isDated = date.length < 10;
  const words = idWords(named.title ?? '', isDated) || idWords(named.otherwise, isDated) || 'article';
  const id = [date, words].filter(Boolean).join('-');
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-no-${number}`)) number++;
  return `${id}-no-${number}`;
}

/** A day, month or year; nothing for a decade. */
function dateInId(published: string): string {
  const { iso } = dateFrom(published).points[0];
  return iso.includes('X') ? '' : iso;
}
