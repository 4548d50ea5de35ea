import { parsePoint } from './date-point.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/**
 * The days that a text may mean which is no date here, as 2026-05-21: one for 21/5/2026, two for 5/6/2026, with the day
 * before the month first; none for other texts.
 */
export function daysInOtherForm(text: string): readonly string[] {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  const [, one, , other, last] = YEAR_LAST.exec(text) ?? [];
  const meant =
    year === undefined
      ? [
          [last, other, one],
          [last, one, other],
        ]
      : [[year, month, day]];
  const days = meant.map((parts) => parts.map((part = '') => part.padStart(2, '0')).join('-'));
  return [...new Set(days)].filter((day) => day !== text && isDay(day));
}

function isDay(text: string): boolean {
  const point = parsePoint(text);
  return point !== undefined && 'iso' in point && point.precision === 'day';
}
