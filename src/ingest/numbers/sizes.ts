import type { NumberInText } from './numbers-in-text.ts';

/** So much of something that is measured: an area in square metres, a length in metres, a mass in kilograms. */
export interface Size {
  readonly of: 'area' | 'length' | 'mass';
  readonly amount: number;
}

/** Units by what they are called in English, French and Russian, and how much one is. */
const UNITS: readonly (readonly [pattern: RegExp, of: Size['of'], one: number])[] = [
  [/^(?:hectares?|ha|гектар\p{L}*)$/iu, 'area', 1e4],
  [/^(?:acres?|акр\p{L}*)$/iu, 'area', 4046.86],
  [
    /^(?:square kilomet(?:re|er)s?|sq\.? km|km²|kilomètres? carrés?|км²|кв\. км|квадратн\p{L}+ километр\p{L}*)$/iu,
    'area',
    1e6,
  ],
  [/^(?:square miles?|sq\.? miles?)$/iu, 'area', 2_589_988],
  [/^(?:square met(?:re|er)s?|m²|mètres? carrés?|м²|кв\. м|квадратн\p{L}+ метр\p{L}*)$/iu, 'area', 1],
  [/^(?:square f(?:ee|oo)t|sq\.? ft)$/iu, 'area', 0.0929],
  [/^(?:kilomet(?:re|er)s?|km|kilomètres?|километр\p{L}*|км)$/iu, 'length', 1000],
  [/^miles?$/iu, 'length', 1609.34],
  [/^(?:met(?:re|er)s?|m|mètres?|метр\p{L}*|м)$/iu, 'length', 1],
  [/^(?:f(?:ee|oo)t|ft|pieds?)$/iu, 'length', 0.3048],
  [/^(?:tonn?e?s?|t|тонн\p{L}*|т)$/iu, 'mass', 1000],
  [/^(?:kilogram(?:me)?s?|kg|kilos?|килограмм\p{L}*|кг)$/iu, 'mass', 1],
  [/^(?:pounds?|lbs?|фунт\p{L}*)$/iu, 'mass', 0.4536],
];

/** How much a number of a unit is; undefined for a unit that is not converted. */
export function sizeOf(value: number, unit: string): Size | undefined {
  const [, of, one] = UNITS.find(([pattern]) => pattern.test(unit)) ?? [];
  return of === undefined || one === undefined ? undefined : { of, amount: value * one };
}

/** What the numbers of a text measure, by the unit behind each. */
export function sizesIn(text: string, numbers: readonly NumberInText[]): readonly Size[] {
  return numbers.flatMap(({ start, written, values }) => {
    const unit = unitBehind(text, start + written.length);
    return values.flatMap((value) => sizeOf(value, unit) ?? []);
  });
}

/** The words behind a number, or a scale behind it, that may be a unit: the longer ones first. */
function unitBehind(text: string, end: number): string {
  const after = text.slice(end, end + 40).replace(/^[\s\u00a0-]*(?:thousand|million|тыс\.|млн)?[\s\u00a0-]*/i, '');
  const [two = ''] = /^[\p{L}.²]+ [\p{L}²]+/u.exec(after) ?? [];
  const [one = ''] = /^[\p{L}²]+/u.exec(after) ?? [];
  return sizeOf(1, two) ? two : one;
}

/** Converted sizes are rounded. */
const APART = 0.05;

/** True where one size is another in other units. */
export function isSameSize(a: Size, b: Size): boolean {
  return a.of === b.of && Math.abs(a.amount - b.amount) <= APART * Math.max(a.amount, b.amount);
}
