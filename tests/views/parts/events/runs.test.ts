import { expect, it } from 'vitest';
import { runsOf } from '../../../../src/views/parts/events/runs.ts';

it('puts together what follows one another and has the same key, and keeps the order', () => {
  expect(runsOf(['ab', 'ac', 'b', 'ad'], ([first]) => first!)).toEqual([['ab', 'ac'], ['b'], ['ad']]);
  expect(runsOf([], String)).toEqual([]);
});
