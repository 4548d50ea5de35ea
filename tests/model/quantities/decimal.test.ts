import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExactly, placeOf } from '../../../src/model/quantities/decimal.ts';

it.each([
  [20_000, 4],
  [19_840, 1],
  [19, 0],
  [7.5, -1],
  [-300, 2],
  [0, 0],
  [1e-7, -7],
])('the last digit of %d stands at the power %i of ten', (value, place) => {
  expect(placeOf(value)).toBe(place);
});

describe('a sum', () => {
  it('has no error of binary fractions', () => {
    expect(addExactly([0.1, 0.2])).toBe(0.3);
    expect(addExactly([1_234_567_890_123, 0.25, -0.05])).toBe(1_234_567_890_123.2);
    expect(addExactly([])).toBe(0);
  });

  it('of whole numbers is theirs, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        expect(addExactly(values)).toBe(sum);
        expect(addExactly(values.toReversed())).toBe(sum);
      }),
    );
  });
});
