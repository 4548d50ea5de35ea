import { describe, expect, it } from 'vitest';
import { dateFrom } from '../../../src/model/dates/edtf.ts';
import { inOrder, isOrderOfStepsUntold, type Step } from '../../../src/model/dates/step-order.ts';

/** A step of the last of four ranks ends the way; that of the first leaves it open. */
function aStep(id: string, date: string, rank: number | null, after: readonly string[] = []): Step {
  return {
    id,
    after: new Set(after),
    date: dateFrom(date),
    rank,
    alsoAfter: null,
    stage: rank === 3 ? 'ended' : rank === 0 ? 'open' : 'reached',
  };
}

/** The ids of steps in order, each given as id, date and how far along it is. */
function ordered(...steps: readonly (readonly [id: string, date: string, rank: number | null])[]): string {
  return inOrder(steps, ([id, date, rank]) => aStep(id, date, rank))
    .map(([id]) => id)
    .join(' ');
}

describe('steps', () => {
  it('stand in order of time, however far along they are', () => {
    expect(ordered(['c', '2026-03-01', 0], ['a', '2026-01-01', 2], ['b', '2026-02-01', 1])).toBe('a b c');
  });

  it('whose days may be one stand in order of how far along they are', () => {
    expect(ordered(['accepted', '2026-01-19', 2], ['invited', '2026-01', 0])).toBe('invited accepted');
    expect(ordered(['accepted', '2026-01-19', 2], ['invited', '2026-01-19', 0])).toBe('invited accepted');
    expect(ordered(['accepted', '2026-01', 2], ['invited', '2026-01-19', 0])).toBe('invited accepted');
  });

  it('stand by the first day they may be, then by the last, where they are equally far', () => {
    expect(ordered(['day', '2026-01-19', 1], ['month', '2026-01', 1])).toBe('month day');
    expect(ordered(['month', '2026-01', 1], ['day', '2026-01-01', 1])).toBe('day month');
  });

  it('of one day that are equally far stand by the ids of their events', () => {
    expect(ordered(['c', '2026-01-19', 1], ['a', '2026-01-19', 1], ['b', '2026-01-19', 1])).toBe('a b c');
    expect(ordered(['b', '2026-01-19', 1], ['c', '2026-01-19', 1], ['a', '2026-01-19', 1])).toBe('a b c');
  });

  it('without a place on the way stand by time alone', () => {
    expect(ordered(['aside', '2026-01', null], ['invited', '2026-01-19', 0])).toBe('aside invited');
    expect(ordered(['signed', '2026-01', 2], ['aside', '2026-01-19', null])).toBe('signed aside');
    expect(ordered(['b', '2026-01-19', null], ['a', '2026-01-19', null])).toBe('a b');
  });

  it('of one event stay in the order they are told in', () => {
    const steps = inOrder(['one', 'two'], () => aStep('event', '2026-01-19', 1));
    expect(steps).toEqual(['one', 'two']);
  });
});

describe('a step that ends the way', () => {
  it('stands before one that was reached on a day within its month: the vaguer never outranks the more exact', () => {
    expect(ordered(['declined', '2026-01', 3], ['accepted', '2026-01-20', 1])).toBe('declined accepted');
    expect(ordered(['declined', '2026-01-20', 3], ['accepted', '2026-01', 1])).toBe('accepted declined');
  });

  it('stands after what left the way open, however vague the dates are', () => {
    expect(ordered(['declined', '2026-01', 3], ['invited', '2026-01-20', 0])).toBe('invited declined');
    expect(ordered(['declined', '2026-01-20', 3], ['invited', '2026-01', 0])).toBe('invited declined');
  });
});

describe('the order of two steps', () => {
  const isUntold = (...[a, b]: readonly [readonly [string, number | null], readonly [string, number | null]]) =>
    isOrderOfStepsUntold(aStep('a', ...a), aStep('b', ...b));

  it('is not told where what was reached and what ended it may be of one day', () => {
    expect(isUntold(['2026-01', 3], ['2026-01-20', 1])).toBe(true);
    expect(isUntold(['2026-01-20', 1], ['2026-01', 3])).toBe(true);
    expect(isUntold(['2026-01-20', 1], ['2026-01-20', 3])).toBe(true);
    expect(isUntold(['2026-01-19~', 3], ['2026-01-21', 1])).toBe(true);
  });

  it('is told by days that cannot be one', () => {
    expect(isUntold(['2026-01', 3], ['2026-02-01', 1])).toBe(false);
  });

  it('is told where one leads to the other', () => {
    expect(isUntold(['2026-01', 0], ['2026-01-20', 1])).toBe(false);
    expect(isUntold(['2026-01', 0], ['2026-01-20', 3])).toBe(false);
    expect(isUntold(['2026-01', 1], ['2026-01-20', 2])).toBe(false);
  });

  it('is not told of what has no place on the way', () => {
    expect(isUntold(['2026-01', null], ['2026-01-20', 1])).toBe(true);
  });
});

describe('a step of an event that is known to follow another', () => {
  const withdrawn = aStep('withdrawn', '[2026-01-10..]', 3);
  const signed = aStep('signed', '[2026-01-10..]', 2, ['withdrawn']);
  const alone = { ...signed, after: new Set<string>() };
  const inShort = (...steps: readonly Step[]) => inOrder(steps, (step) => step).map(({ id }) => id);

  it('stands after the step of that, though the dates tell no order and the other would end the way', () => {
    expect(inShort(signed, withdrawn)).toEqual(['withdrawn', 'signed']);
    expect(inShort(withdrawn, signed)).toEqual(['withdrawn', 'signed']);
    expect(inShort(withdrawn, aStep('invited', '[2026-01-10..]', 0, ['withdrawn']))).toEqual(['withdrawn', 'invited']);
  });

  it('has an order that is told', () => {
    expect(isOrderOfStepsUntold(withdrawn, signed)).toBe(false);
    expect(isOrderOfStepsUntold(signed, withdrawn)).toBe(false);
    expect(isOrderOfStepsUntold(withdrawn, alone)).toBe(true);
  });

  it('is placed somewhere though it goes in a circle', () => {
    expect(inShort(aStep('a', '2026-01', 1, ['b']), aStep('b', '2026-01', 2, ['a']))).toHaveLength(2);
  });
});
