import { describe, expect, it } from 'vitest';
import { numberSeries } from '../../../src/model/answers/number-series.ts';
import { differenceAmong, type Told } from './claims.ts';

const [ONE, TWO, THREE] = ['2026-01-01', '2026-01-02', '2026-01-03'] as const;
const on = (day: string, answer: Told['answer'], fields: Told = {}): Told => ({ day, answer: answer!, ...fields });
const seriesOf = (type: 'number' | 'money', ...told: readonly Told[]) => numberSeries(differenceAmong(type, told));
const THREE_DAYS = [on(THREE, 9), on(ONE, 5), on(TWO, 7)];

describe('the course of a number', () => {
  it('is that of three days or more, oldest first', () => {
    expect(seriesOf('number', ...THREE_DAYS)[0]!.days.map(({ asOf }) => asOf.edtf)).toEqual([ONE, TWO, THREE]);
    expect(seriesOf('number', on(ONE, 5), on(TWO, 7), on(TWO, 8))).toEqual([]);
  });

  it('leaves out answers that do not count', () => {
    expect(seriesOf('number', on(ONE, 5), on(TWO, 7), on(THREE, 9, { withdrawn: true }))).toEqual([]);
  });

  it('has of each day the lowest and the highest number, and one range of those told alike', () => {
    const range = { minValue: 4, maxValue: 8 };
    const [series] = seriesOf('number', ...THREE_DAYS, on(ONE, range), on(ONE, 2, { qualifier: 'over' }));
    expect(series!.days[0]).toMatchObject({
      low: 2,
      high: 8,
      bounds: [
        { quantity: range, qualifier: null },
        { quantity: 2, qualifier: 'over' },
      ],
    });
  });

  it.each([
    ['under', true, false],
    ['up-to', true, false],
    ['over', false, true],
    ['at-least', false, true],
    ['about', false, false],
  ] as const)('is open below or above on a day of which one source says "%s"', (qualifier, below, above) => {
    const [series] = seriesOf('number', ...THREE_DAYS, on(ONE, 6, { qualifier }));
    expect(series!.days[0]).toMatchObject({ isOpenBelow: below, isOpenAbove: above });
    expect(series!.days[1]).toMatchObject({ isOpenBelow: false, isOpenAbove: false });
  });

  it('is one for each matter, whatever its capitals, and for each currency', () => {
    const boats = THREE_DAYS.map((told) => ({ ...told, of: told.day === ONE ? 'Boats' : 'boats' }));
    const docks = THREE_DAYS.map((told) => ({ ...told, of: 'docks' }));
    expect(seriesOf('number', ...boats, ...docks).map(({ days }) => days.length)).toEqual([3, 3]);
    const sums = ['USD', 'EUR'].flatMap((currency) => [ONE, TWO, THREE].map((day) => on(day, { amount: 5, currency })));
    const converted = [ONE, TWO, THREE].map((day) => on(day, { amount: 5, currency: 'USD', convertedFrom: 'EUR' }));
    const series = seriesOf('money', ...sums, ...converted);
    expect(series.map(({ of, currency, convertedFrom }) => [of, currency, convertedFrom])).toEqual(
      expect.arrayContaining([
        [null, 'EUR', null],
        [null, 'USD', null],
        [null, 'USD', 'EUR'],
      ]),
    );
    expect(series).toHaveLength(3);
  });
});
