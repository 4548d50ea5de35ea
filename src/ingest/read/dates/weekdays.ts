import { LANGUAGES } from './months.ts';

/** A pattern of the names of all days of the week, in full and short, the longest first, for use in others; it captures nothing. */
export const WEEKDAY = `(?:${[...new Set(LANGUAGES.flatMap(namesIn))]
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

function namesIn(language: string): readonly string[] {
  const styles = ['long', 'short'] as const;
  const formats = styles.map((weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }));
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2024, 0, day));
  return formats
    .flatMap((format) => days.map((day) => format.format(day).replace(/\.$/, '').toLowerCase()))
    .filter((name) => /^[\p{L}\p{M} -]{2,}$/u.test(name));
}
