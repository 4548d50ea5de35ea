import { placeOf } from '../../model/quantities/decimal.ts';
import { leavesRoomFor } from '../../model/quantities/rounding.ts';
import { numbersInText } from './numbers-in-text.ts';
import { isSameSize, sizeOf, sizesIn, type Size } from './sizes.ts';

/** The numbers of paragraphs, and what they measure. */
export interface PrintedNumbers {
  readonly values: ReadonlySet<number>;
  readonly sizes: readonly Size[];
}

/** A number that the story tells. */
export interface ToldNumber {
  readonly written: string;
  /** What it may be. */
  readonly values: readonly number[];
  /** True for "about 500" and "over 500". */
  readonly isAbout: boolean;
  /** What it counts; empty where that is not known. */
  readonly unit: string;
}

/** The numbers in a paragraph of an article. */
export function numbersPrintedIn(paragraph: string): PrintedNumbers {
  const numbers = numbersInText(paragraph);
  return { values: new Set(numbers.flatMap(({ values }) => values)), sizes: sizesIn(paragraph, numbers) };
}

/** True where a paragraph has the number: as it is, in other units, or as what it was rounded from. */
export function isPrinted({ values, isAbout, unit }: ToldNumber, printed: readonly PrintedNumbers[]): boolean {
  const others = printed.flatMap((numbers) => [...numbers.values]);
  const sizes = printed.flatMap((numbers) => numbers.sizes);
  return values.some((value) => {
    if (printed.some((numbers) => numbers.values.has(value))) return true;
    if (others.some((other) => isRoundedFrom(other, value, isAbout))) return true;
    const size = sizeOf(value, unit);
    return size !== undefined && sizes.some((other) => isSameSize(size, other));
  });
}

/** Beside a word such as "over" or "nearly" the last digit that is not a zero may be next to the right one. */
function isRoundedFrom(other: number, value: number, isAbout: boolean): boolean {
  if (leavesRoomFor({ value, qualifier: null }, other)) return true;
  const apart = Math.abs(other - value);
  return isAbout && apart < 10 ** placeOf(value) && apart <= FARTHEST * value;
}

/** The zeros of "over 100" tell little: 190 is not meant. */
const FARTHEST = 1 / 5;
