import { daysIn } from './dates/read-day.ts';
import { WEEKDAY } from './dates/weekdays.ts';

/** In letters. */
const LONGEST = 120;
/** How long an article takes to read, in figures. */
const READING_TIME =
  /(?:reading time|temps de lecture|lesezeit|lesedauer|время (?:на )?чтени[яе]|tiempo de lectura)\s*:?\s*\d+\s*\p{L}+\.?|(?<!\d)\d+[\s-]*(?:min(?:ute)?s?)\.? (?:read|de lecture|lesezeit|de lectura)|(?<!\d)\d+\s*(?:min(?:uten)?|мин(?:ут[аы]?)?)\.? (?:lesezeit|чтения|на чтение)/giu;
/** What says that an article was published or changed on a day. */
const LABEL =
  /^(?:(?:first )?(?:published|posted)|(?:last )?(?:updated|modified)|publié|mis à jour|опубликовано|обновлено|veröffentlicht|aktualisiert|stand|publicado|actualizado)(?: (?:on|at|le|am|el))?(?!\p{L})/iu;
const LABELS = new RegExp(LABEL.source.slice(1), 'giu');
const CLOCK =
  /(?<!\d)\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|[A-Z]{2,4})(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)?/gu;
const DAY_OF_WEEK = new RegExp(String.raw`(?<!\p{L})${WEEKDAY}(?!\p{L})`, 'giu');

/** True for a line of nothing but when an article was published or changed, or how long it takes to read; a day alone may head a part of it. */
export function isTimesLine(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const other = text.replace(READING_TIME, ' ');
  if (other === text && !LABEL.test(text)) return false;
  const days = daysIn(other, { language: null, host: null });
  const rest = days.reduce((left, { raw }) => left.replace(raw, ' '), other);
  return !/[\p{L}\d]/u.test([LABELS, CLOCK, DAY_OF_WEEK].reduce((left, pattern) => left.replace(pattern, ' '), rest));
}
