import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCertainlyBefore, isOrderUntold, mayBeSameDay } from '../../../src/model/dates/date-order.ts';
import { dateFrom, isEdtfDate, parseEdtf } from '../../../src/model/dates/edtf.ts';

const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const point = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 3)}X`),
);
const approximate = fc.tuple(point, fc.constantFrom('', '~')).map(([text, tilde]) => text + tilde);
const date = fc
  .oneof(
    approximate,
    fc.tuple(approximate, approximate).map(([a, b]) => `${a}/${b}`),
    fc.tuple(approximate, approximate).map(([a, b]) => `[${a}..${b}]`),
    fc.tuple(approximate, approximate).map(([a, b]) => `[${a},${b}]`),
    approximate.map((a) => `[..${a}]`),
    approximate.map((a) => `${a}/..`),
  )
  .filter((text) => isEdtfDate(parseEdtf(text)))
  .map(dateFrom);

const isBefore = (a: string, b: string) => isCertainlyBefore(dateFrom(a), dateFrom(b));

describe('what came first', () => {
  it.each([
    ['2026-01-19', '2026-01-20'],
    ['2026-01', '2026-02-01'],
    ['2026-03-10/2026-03-12', '2026-03-13'],
    ['[..2026-01-18]', '2026-01-19'],
    ['2026-01-18', '[2026-01-19..]'],
    ['2026-01-01~', '2026-01-09'],
    ['201X', '2020'],
  ])('%s was before %s', (a, b) => {
    expect([isBefore(a, b), isBefore(b, a)]).toEqual([true, false]);
  });

  it.each([
    ['2026-01-19', '2026-01-19'],
    ['2026-01', '2026-01-20'],
    ['2026-01~', '2026-01~'],
    ['2026-01-19~', '2026-01-20'],
    ['2026-03-10/2026-03-12', '2026-03-11'],
    ['2026-03-10/..', '2027'],
    ['2026-03-10/', '2027'],
    ['../2026-03-10', '2025'],
    ['[2026-01-19..]', '2027'],
    ['[..2026-01-19]', '2025'],
    ['2026-01~', '2026-02-20'],
  ])('of %s and %s nobody can tell', (a, b) => {
    expect(isOrderUntold(dateFrom(a), dateFrom(b))).toBe(true);
  });

  it('is never both, and never told of what may be one day', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(isCertainlyBefore(a, b) && isCertainlyBefore(b, a)).toBe(false);
        if (mayBeSameDay(a, b)) expect(isOrderUntold(a, b)).toBe(true);
      }),
    );
  });

  it('is passed on: what is before something that is before a third is before the third', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        if (isCertainlyBefore(a, b) && isCertainlyBefore(b, c)) expect(isCertainlyBefore(a, c)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is told by no date that is made vaguer and was not told before', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        for (const vaguer of [a.slice(0, 7), `${a}~`, `[..${a}]`, `[${a}..]`, `${a}/..`])
          if (isBefore(vaguer, b)) expect(isBefore(a, b)).toBe(true);
      }),
    );
  });
});
