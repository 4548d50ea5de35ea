import { describe, expect, it } from 'vitest';
import { digitsOf } from '../../../src/model/quantities/written-number.ts';

describe('a whole number as people write it', () => {
  it.each([
    ['2,000,000', '2000000'],
    ['2 000 000', '2000000'],
    ['20\u00a0000', '20000'],
    ['2,000', '2000'],
    ['2 million', '2000000'],
    ['1.25 billion', '1250000000'],
    ['0.5 million', '500000'],
  ])('is read from %s', (text, digits) => {
    expect(digitsOf(text)).toBe(digits);
  });

  it.each(['', '7', 'many', '2,50', '20,00,000', '2 millions of', '-2,000', '1.2345 million'])(
    'is not guessed from "%s"',
    (text) => {
      expect(digitsOf(text)).toBeUndefined();
    },
  );
});
