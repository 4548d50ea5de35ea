import { expect, it } from 'vitest';
import { widestBounds, type ToldQuantity } from '../../../src/model/answers/widest-bounds.ts';

const told = (quantity: ToldQuantity['quantity'], qualifier: ToldQuantity['qualifier'] = null) => ({
  quantity,
  qualifier,
});

it('numbers told alike are one range from the lowest to the highest', () => {
  expect(widestBounds([told(6), told(3), told({ minValue: 5, maxValue: 8 })])).toEqual([
    told({ minValue: 3, maxValue: 8 }),
  ]);
  expect(widestBounds([told(6), told(6)])).toEqual([told(6)]);
});

it.each([
  ['over', 5],
  ['at-least', 5],
  ['under', 9],
  ['up-to', 9],
] as const)('of several told as "%s" the one stays that has the others in it', (qualifier, quantity) => {
  expect(widestBounds([told(9, qualifier), told(5, qualifier)])).toEqual([told(quantity, qualifier)]);
});

it('those told otherwise stay apart: exact ones first, then lower bounds, then upper ones', () => {
  const alone = [told(3), told(4, 'about'), told(5, 'at-least'), told(6, 'over'), told(7, 'up-to'), told(8, 'under')];
  expect(widestBounds(alone.toReversed())).toEqual(alone);
  expect(widestBounds([])).toEqual([]);
});
