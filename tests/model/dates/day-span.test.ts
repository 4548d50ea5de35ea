import { expect, it } from 'vitest';
import { daySpan } from '../../../src/model/dates/day-span.ts';
import { dateFrom } from '../../../src/model/dates/edtf.ts';

const span = (first: string, last: string, isExact: boolean) => ({ first, last, isExact });

it.each([
  ['2026-01-19', span('2026-01-19', '2026-01-19', true)],
  ['2026-03-10/2026-03-12', span('2026-03-10', '2026-03-12', true)],
  ['2025-01-01/2026-12-31', span('2025-01-01', '2026-12-31', true)],
  ['2026-01-19~', span('2026-01-19', '2026-01-19', false)],
  ['2024-02', span('2024-02-01', '2024-02-29', false)],
  ['[2026-01-15..2026-01-18]', span('2026-01-15', '2026-01-18', false)],
  ['[2026-01-15,2026-01-18]', span('2026-01-15', '2026-01-18', false)],
  ['2026-03-14/..', span('2026-03-14', '2026-03-14', false)],
])('the date %s stands in a calendar on the days %j', (edtf, expected) => {
  expect(daySpan(dateFrom(edtf))).toEqual(expected);
});

it.each(['2025', '201X', '2026-01/2026-03', '[2026-01-15..]', '../2026-01-15', '[2026-01-01..2026-03-01]'])(
  'the date %s has no place in a calendar',
  (edtf) => {
    expect(daySpan(dateFrom(edtf))).toBeNull();
  },
);
