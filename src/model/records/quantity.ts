import { z } from 'zod';
import { addExactly } from '../quantities/decimal.ts';
import { tooManyDecimals } from '../quantities/minor-unit.ts';
import { quantityProblems } from '../../words/problems/quantities.ts';
import { currencyField } from './fields.ts';

const WORDS = quantityProblems;

/** As many digits of a decimal number as a double always keeps (IEEE 754). */
const DIGITS = 15;

/**
 * A number that is kept as it was written: whole up to 2^53 (9,007,199,254,740,991), else of 15 digits at most. What has
 * more digits would come out as another number.
 */
export const numberField = z.number().refine(isKeptWhole, WORDS.digits);

/**
 * From one number to another, both counted in: "30 to 40", "at least 3 and at most 5". The words are those of
 * schema.org's QuantitativeValue. One bound alone is a number with a qualifier.
 */
const rangeSchema = z
  .strictObject({ minValue: numberField, maxValue: numberField })
  .refine(({ minValue, maxValue }) => minValue < maxValue, {
    path: ['maxValue'],
    message: WORDS.reversed,
  });

/** How much: a number, or from one to another. */
export const quantitySchema = z.union([numberField, rangeSchema], WORDS.other);

export type NumberRange = Readonly<z.infer<typeof rangeSchema>>;
export type Quantity = number | NumberRange;

/**
 * The answer to a question about money, or a range of numbers: `{ amount: 7, currency: USD }`,
 * `{ minValue: 30, maxValue: 40 }`, or both bounds with a currency.
 */
export const measureSchema = z
  .strictObject({
    amount: numberField.optional(),
    minValue: numberField.optional(),
    maxValue: numberField.optional(),
    currency: currencyField.optional(),
    /** The currency that the source itself converted the sum from: such a sum depends on a rate and a day. */
    convertedFrom: currencyField.optional(),
  })
  .superRefine((measure, context) => {
    const mistake = mistakeIn(measure);
    if (mistake) context.addIssue({ code: 'custom', path: [mistake.field], message: mistake.fix });
  });

export type Measure = Readonly<z.infer<typeof measureSchema>>;

function mistakeIn({ amount, minValue, maxValue, currency, convertedFrom }: z.infer<typeof measureSchema>) {
  if (amount !== undefined) {
    if (minValue !== undefined || maxValue !== undefined) return { field: 'amount', fix: WORDS.amountAndRange };
    if (currency === undefined) return { field: 'currency', fix: WORDS.noCurrency };
  } else if (minValue === undefined || maxValue === undefined)
    return {
      field: minValue === undefined ? 'minValue' : 'maxValue',
      fix: WORDS.oneBound,
    };
  else if (minValue >= maxValue) return { field: 'maxValue', fix: WORDS.reversed };
  const decimals = currency === undefined ? null : decimalsIn({ amount, minValue, maxValue }, currency);
  if (decimals) return decimals;
  if (convertedFrom !== undefined && (currency === undefined || convertedFrom === currency))
    return { field: 'convertedFrom', fix: WORDS.convertedFrom };
  return null;
}

function decimalsIn(bounds: Pick<Measure, 'amount' | 'minValue' | 'maxValue'>, currency: string) {
  for (const [field, value] of Object.entries(bounds)) {
    const fix = value === undefined ? null : tooManyDecimals(value, currency);
    if (fix !== null) return { field, fix };
  }
  return null;
}

/** True unless a singular, such as "datum", stands without the plural that it is of. */
export function hasPlural({
  unit,
  unitOne,
}: {
  readonly unit: string | null;
  readonly unitOne: string | null;
}): boolean {
  return unit !== null || unitOne === null;
}

/** What to do about a singular alone. */
export const UNIT_ONE_ALONE = { path: ['unitOne'], message: WORDS.unitOneAlone };

/** Both ends of a quantity; of one number, the number twice. */
export function boundsOf(quantity: Quantity): { readonly from: number; readonly to: number } {
  return typeof quantity === 'number'
    ? { from: quantity, to: quantity }
    : { from: quantity.minValue, to: quantity.maxValue };
}

/** The sum of quantities, exactly: a range where one of them is. */
export function addQuantities(quantities: readonly Quantity[]): Quantity {
  const minValue = addExactly(quantities.map((quantity) => boundsOf(quantity).from));
  const maxValue = addExactly(quantities.map((quantity) => boundsOf(quantity).to));
  return minValue === maxValue ? minValue : { minValue, maxValue };
}

/** @param measure one that its schema has accepted */
export function quantityOf({ amount, minValue, maxValue }: Measure): Quantity {
  return amount ?? { minValue: minValue!, maxValue: maxValue! };
}

function isKeptWhole(value: number): boolean {
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  return value.toExponential().split('e')[0]!.replace(/\D/g, '').length <= DIGITS;
}
