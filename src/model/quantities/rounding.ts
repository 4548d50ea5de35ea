import type { Qualifier } from '../records/fields.ts';
import { placeOf } from './decimal.ts';
import type { Interval } from './interval.ts';

/** How far from a round number what it stands for may be, as a part of it: "about 100" is not 140. */
const FARTHEST = { about: 1 / 5, plain: 1 / 20 } as const;

/** So many zeros make a number without "about" look rounded: 20,000 and 100, not 20. */
const ZEROS = 2;

/**
 * The numbers that "about" a number leaves room for: those that round to it at the place of its last digit that is not
 * a zero, halves upward or to the even digit, so that "about 13" and "about 12" both leave room for 12.5, but "about 13"
 * not for 13.5; and of these only what is at most a fifth away, since the zeros of "about 100" tell little of how it was
 * rounded.
 *
 * The two rules for halves are A and B of ISO 31-0:1992, annex B ("Guide to the rounding of numbers"), as its translation
 * JIS Z 8401:1999 has them; ISO 80000-1 took its place. That zeros at the end need not count is the convention of
 * significant figures. How far is far is our own choice.
 */
export function roundedInterval(value: number): Interval {
  const { isToOpen, ...interval } = within(value, FARTHEST.about);
  return { ...interval, isToOpen: isToOpen && isOdd(value) };
}

/**
 * True when one number is the other, rounded: "about 20,000" of 19,840, and 20,000 of 19,840 without a word too. A
 * number without "about" counts as rounded when it ends in two zeros at least, and then what it stands for is at most
 * a twentieth away: 100 may stand for 98, neither for 92 nor for 140; 20 stands for 20.
 */
export function isRounded(a: Rounded, b: Rounded): boolean {
  return leavesRoomFor(a, b.value) || leavesRoomFor(b, a.value);
}

/** A number that a source gives as it is, or as about so much. */
export interface Rounded {
  readonly value: number;
  readonly qualifier: Extract<Qualifier, 'about' | null>;
}

/** True when a number may be another one, rounded: 20,000 may be 19,840, which is no rounded 20,000. */
export function leavesRoomFor({ value, qualifier }: Rounded, other: number): boolean {
  if (qualifier === null && placeOf(value) < ZEROS) return false;
  const { from, to, isToOpen } = qualifier === 'about' ? roundedInterval(value) : within(value, FARTHEST.plain);
  return from <= other && (isToOpen ? other < to : other <= to);
}

function within(value: number, part: number): Interval {
  const half = 5 * 10 ** (placeOf(value) - 1);
  const farthest = Math.abs(value) * part;
  const reach = Math.min(half, farthest);
  return { from: decimal(value - reach), to: decimal(value + reach), isFromOpen: false, isToOpen: half <= farthest };
}

/** Whether the last digit that is not a zero is odd: that of 7.1 and of 5,000, not that of 12. */
function isOdd(value: number): boolean {
  return Number(value.toExponential().split('e')[0]!.at(-1)) % 2 === 1;
}

/** A bound without the error of binary fractions: 7.05, not 7.049999999999999. */
function decimal(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
