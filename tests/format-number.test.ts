import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCurrency, formatMoney, formatNumberWord, formatQuantity } from '../src/format-number.ts';

const counting = (unit: string | null, unitOne: string | null = null) => ({ unit, unitOne });

describe('a number of things', () => {
  it('says how exact it is', () => {
    expect(formatQuantity(20000, 'up-to', counting(null))).toBe('up to 20,000');
    expect(formatQuantity(500, 'over', counting('grants'))).toBe('over 500 grants');
    expect(formatQuantity(50, 'under', counting('people'))).toBe('fewer than 50 people');
  });

  it('of one is in the singular', () => {
    expect(formatQuantity(1, null, counting('envoys'))).toBe('1 envoy');
    expect(formatQuantity(1, 'at-least', counting('police officers'))).toBe('at least 1 police officer');
    expect(formatQuantity(-1, null, counting('degrees'))).toBe('−1 degree');
    expect(formatQuantity(1, null, counting('data', 'datum'))).toBe('1 datum');
    expect(formatQuantity(1.5, null, counting('hectares'))).toBe('1.5 hectares');
  });

  it('from one to another says both ends, in words that search can read', () => {
    expect(formatQuantity({ minValue: 30, maxValue: 40 }, null, counting('people'))).toBe('30 to 40 people');
    expect(formatQuantity({ minValue: 0, maxValue: 1 }, 'about', counting('envoys'))).toBe('about 0 to 1 envoys');
  });

  it('of none says so', () => {
    expect(formatQuantity(0, null, counting('envoys'))).toBe('none');
    expect(formatQuantity(0, null, counting('%'))).toBe('0%');
  });

  it('in a hundred stands before its sign without a space', () => {
    expect(formatQuantity(12.5, null, counting('%'))).toBe('12.5%');
    expect(formatQuantity(12.5, 'under', counting('percent'))).toBe('under 12.5%');
    expect(formatQuantity(1, null, counting('per cent'))).toBe('1%');
  });

  it('is exact, with a true minus sign', () => {
    expect(formatQuantity(0.0004, null, counting('grams'))).toBe('0.0004 grams');
    expect(formatQuantity(-7.5, null, counting('degrees'))).toBe('\u22127.5 degrees');
  });
});

describe('an amount of money', () => {
  it.each([
    [7e9, 'USD', 'over US$7 billion'],
    [2.5e12, 'EUR', 'over €2.5 trillion'],
    [1.25e6, 'GBP', 'over £1.25 million'],
  ])('%d %s is said in words when it is large', (amount, currency, text) => {
    expect(formatMoney(amount, currency, 'over')).toBe(text);
  });

  it.each([
    [1500, 'EUR', '€1,500'],
    [1500.5, 'EUR', '€1,500.50'],
    [500, 'JPY', 'JP¥500'],
    [1.5, 'KWD', 'KWD\u00a01.500'],
    [1.5, 'BHD', 'BHD\u00a01.500'],
    [0.1 + 0.2, 'USD', 'US$0.30000000000000004'],
    [0.3, 'USD', 'US$0.30'],
    [0.0000001, 'USD', 'US$0.0000001'],
  ])('%d %s has the decimals of its currency, and as many more as it needs', (amount, currency, text) => {
    expect(formatMoney(amount, currency, null)).toBe(text);
  });

  it('is never rounded, and takes no dollar for another', () => {
    expect(formatMoney(1_234_567, 'USD', null)).toBe('US$1,234,567');
    expect(formatMoney(1_234_567_891, 'USD', null)).toBe('US$1,234,567,891');
    expect(formatMoney(1_234_567_890, 'USD', null)).toBe('US$1,234,567,890');
    expect(formatMoney(999_999_999, 'CAD', null)).toBe('CA$999,999,999');
  });

  it('below nothing has a true minus sign', () => {
    expect(formatMoney(-7e9, 'USD', null)).toBe('\u2212US$7 billion');
    expect(formatMoney(-7, 'USD', 'about')).toBe('about \u2212US$7');
  });

  it('from one to another says both ends', () => {
    expect(formatMoney({ minValue: 3e7, maxValue: 4e7 }, 'USD', null)).toBe('US$30 million to US$40 million');
    expect(formatMoney(5e6, 'USD', 'under')).toBe('under US$5 million');
  });

  it('reads like another only when it is the same', () => {
    const whole = fc.maxSafeInteger();
    const amount = fc.oneof(
      whole,
      fc
        .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }))
        .map(([digits, zeros]) => digits * 10 ** zeros),
      fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 1000),
    );
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('USD', 'JPY', 'KWD'), (a, b, currency) => {
        fc.pre(a !== b);
        expect(formatMoney(a, currency, null)).not.toBe(formatMoney(b, currency, null));
      }),
    );
  });
});

it('a currency is named in the plural', () => {
  expect(formatCurrency('USD')).toBe('US dollars');
});

it('a small number is a word, a large one is not', () => {
  expect([1, 3, 10].map(formatNumberWord)).toEqual(['one', 'three', '10']);
});
