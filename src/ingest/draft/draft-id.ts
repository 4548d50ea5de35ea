import anyAscii from 'any-ascii';
import { dateFrom } from '../../model/dates/edtf.ts';
import { toId } from '../../model/checks/records.ts';

const MAX_SLUG = 44;
const MAX_WORDS = 6;
/** Words that say nothing in an address. */
const SMALL = new Set(
  'a an the of to in on at for and or by with from as is are le la les l de des du d un une et en au aux pour par sur der die das und von zu im el los las y del'.split(
    ' ',
  ),
);

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
  const words = slugOf(named.title ?? '', date) || slugOf(named.otherwise, date) || 'article';
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

function slugOf(text: string, date: string): string {
  const words = toId(anyAscii(text.replace(/['’ʻʼ`]/g, '')).replace(/['`]/g, ''))
    .split('-')
    .filter(Boolean);
  const telling = words.filter((word) => !SMALL.has(word));
  const kept = [...(telling.length > 0 ? telling : words)].slice(0, MAX_WORDS);
  // After a month or a year digits would look like the next part of the date.
  while (date.length < 10 && /^\d/.test(kept[0] ?? '')) kept.shift();
  while (kept.length > 1 && kept.join('-').length > MAX_SLUG) kept.pop();
  return kept.join('-').slice(0, MAX_SLUG).replace(/-$/, '');
}
