import { compareDates } from '../dates/date-order.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { foldName } from '../names/fold.ts';
import { boundsOf } from '../records/quantity.ts';
import type { AnsweredQuestion, RecordedClaim } from './answered-question.ts';
import { isCounted } from './answered-question.ts';
import { isSum, sumOf } from './sum.ts';
import { widestBounds, type ToldQuantity } from './widest-bounds.ts';

/** A number that sources revised from day to day. */
export interface NumberSeries {
  /** What it is about, where the answers say so. */
  readonly of: string | null;
  /** Null for a number of things. */
  readonly currency: string | null;
  /** The currency that the sources converted the sums from. */
  readonly convertedFrom: string | null;
  /** Oldest first. */
  readonly days: readonly SeriesDay[];
}

/** What sources say of one day. */
export interface SeriesDay {
  readonly asOf: EdtfDate;
  readonly claims: readonly RecordedClaim[];
  /** How many or how much, one range of those told alike. */
  readonly bounds: readonly ToldQuantity[];
  /** The lowest and the highest number that any of them gives. */
  readonly low: number;
  readonly high: number;
  /** True where one says that it may be lower, as "up to 20" does, or higher. */
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** For fewer days there is no course to be seen. */
const FEWEST_DAYS = 3;

/** The course of a number or a sum that is told for three days or more; of what cannot be compared, one each. */
export function numberSeries({ claims }: AnsweredQuestion): readonly NumberSeries[] {
  const sums = claims.filter((claim) => isCounted(claim) && isSum(claim.fact.answer!));
  return [...Map.groupBy(sums, seriesKey).values()].flatMap((told) => {
    const days = [...Map.groupBy(told, ({ asOf }) => asOf.edtf).values()].map(seriesDay);
    if (days.length < FEWEST_DAYS) return [];
    const { of } = told[0]!.fact;
    const { currency, convertedFrom } = valueOf(told[0]!);
    return [{ of, currency, convertedFrom, days: days.toSorted((a, b) => compareDates(a.asOf, b.asOf)) }];
  });
}

function seriesKey(claim: RecordedClaim): string {
  const { currency, convertedFrom } = valueOf(claim);
  return JSON.stringify([claim.fact.of && foldName(claim.fact.of), currency, convertedFrom]);
}

function seriesDay(claims: readonly RecordedClaim[]): SeriesDay {
  const bounds = claims.map((claim) => boundsOf(valueOf(claim).quantity));
  const qualifiers = claims.map(({ fact }) => fact.qualifier);
  return {
    asOf: claims[0]!.asOf,
    claims,
    bounds: widestBounds(
      claims.map((claim) => ({ quantity: valueOf(claim).quantity, qualifier: claim.fact.qualifier })),
    ),
    low: Math.min(...bounds.map(({ from }) => from)),
    high: Math.max(...bounds.map(({ to }) => to)),
    isOpenBelow: qualifiers.some((qualifier) => qualifier === 'under' || qualifier === 'up-to'),
    isOpenAbove: qualifiers.some((qualifier) => qualifier === 'over' || qualifier === 'at-least'),
  };
}

/** @param claim one that gives a number or a sum */
function valueOf({ fact: { answer } }: RecordedClaim): ReturnType<typeof sumOf> {
  if (answer === null || !isSum(answer)) throw new TypeError('Not a number or a sum');
  return sumOf(answer);
}
