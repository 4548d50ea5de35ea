import { expect, it } from 'vitest';
import { measureSchema } from '../../../src/model/records/quantity.ts';
import { pledgeSchema } from '../../../src/model/records/pledge.ts';

const CASES = [
  ['JPY', 10, true],
  ['JPY', 10.5, false],
  ['KRW', 0.1, false],
  ['VND', -2.5, false],
  ['KWD', 1.234, true],
  ['KWD', 1.2345, false],
  ['IQD', 1.125, true],
  ['IQD', 1.1255, false],
  ['USD', 7.25, true],
  ['USD', 7.125, false],
  ['EUR', 7_500_000_000, true],
  ['AFN', 7.25, true],
] as const;

it.each(CASES)('%s %s has as many decimals as the currency: %s', (currency, amount, isAllowed) => {
  const range = { minValue: Math.min(amount, 0) - 1, maxValue: Math.max(amount, 0) + 1 };
  expect(measureSchema.safeParse({ amount, currency }).success).toBe(isAllowed);
  expect(measureSchema.safeParse({ ...range, maxValue: Math.abs(amount), currency }).success).toBe(isAllowed);
  expect(measureSchema.safeParse({ minValue: amount, maxValue: 1e10, currency }).success).toBe(isAllowed);
  const pledge = { by: ['alma'], to: null, what: 'money', status: 'offered', sources: ['herald'], currency };
  expect(pledgeSchema.safeParse({ ...pledge, quantity: amount }).success).toBe(isAllowed);
  expect(pledgeSchema.safeParse({ ...pledge, quantity: { minValue: amount, maxValue: 1e10 } }).success).toBe(isAllowed);
});

it('a number of things may have decimals', () => {
  expect(measureSchema.safeParse({ minValue: 1.2345, maxValue: 2 }).success).toBe(true);
  const pledge = { by: ['alma'], to: null, what: 'rope', status: 'offered', sources: ['herald'], unit: 'metres' };
  expect(pledgeSchema.safeParse({ ...pledge, quantity: 1.2345 }).success).toBe(true);
});
