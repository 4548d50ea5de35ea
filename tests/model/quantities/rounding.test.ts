import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRounded, roundedInterval, type Rounded } from '../../../src/model/quantities/rounding.ts';

const about = (value: number): Rounded => ({ value, qualifier: 'about' });
const plain = (value: number): Rounded => ({ value, qualifier: null });

describe('"about" a number', () => {
  it.each([
    [20_000, 19_840],
    [20_000, 16_000],
    [7e9, 7.4e9],
    [12, 12.4],
    [12, 12.5],
    [13, 12.5],
    [0.4, 0.45],
    [120_000, 125_000],
    [100, 95],
    [2.3, 2.26],
    [-20_000, -19_840],
    [5_000, 4_500],
  ])('%d leaves room for %d', (value, other) => {
    expect(isRounded(about(value), plain(other))).toBe(true);
  });

  it.each([
    [20_000, 25_000],
    [20_000, 14_999],
    [12, 13],
    [12, 12.6],
    [13, 13.5],
    [100, 140],
    [1_000, 1_400],
    [2.3, 2.4],
    [5_000, 5_500],
  ])('%d leaves no room for %d', (value, other) => {
    expect(isRounded(about(value), plain(other))).toBe(false);
  });

  it('keeps halves exact', () => {
    expect(roundedInterval(7.1)).toMatchObject({ from: 7.05, to: 7.15 });
  });
});

describe('a number without "about"', () => {
  it.each([
    [20_000, 19_840],
    [100, 98],
    [7_000_000_000, 7_030_000_000],
    [12_000, 12_400],
  ])('%d may be %d, rounded', (value, other) => {
    expect(isRounded(plain(value), plain(other))).toBe(true);
  });

  it.each([
    [20, 18],
    [12_000, 12_500],
    [10, 14],
    [100, 140],
    [100, 92],
    [20_000, 23_000],
    [20_000, 21_500],
    [18, 19],
    [7, 7.2],
  ])('%d is not %d, rounded', (value, other) => {
    expect(isRounded(plain(value), plain(other))).toBe(false);
  });
});

it('rounding is told alike in either order', () => {
  const number = fc.oneof(
    fc.integer({ min: -30_000, max: 30_000 }),
    fc.integer({ min: -300, max: 300 }).map((n) => n * 100),
  );
  const rounded = fc.tuple(number, fc.boolean()).map(([value, isAbout]) => (isAbout ? about(value) : plain(value)));
  fc.assert(fc.property(rounded, rounded, (a, b) => isRounded(a, b) === isRounded(b, a)));
});
