import { expect, it } from 'vitest';
import { compareAnswers } from '../../../src/model/answers/answer-order.ts';
import { dateFrom } from '../../../src/model/dates/edtf.ts';
import type { Claim } from '../../../src/model/records/claim.ts';
import type { Question } from '../../../src/model/records/question.ts';

/** These answers in order, whichever way round they come. */
function ordered(type: Question['type'], ...answers: readonly Claim['answer'][]): readonly Claim['answer'][] {
  const inOrder = (of: typeof answers) =>
    of
      .map((answer) => ({ answer }))
      .toSorted((a, b) => compareAnswers(type, a, b))
      .map(({ answer }) => answer);
  expect(inOrder(answers.toReversed())).toEqual(inOrder(answers));
  for (const a of answers)
    for (const b of answers)
      expect(compareAnswers(type, { answer: a }, { answer: b }) > 0).toBe(
        compareAnswers(type, { answer: b }, { answer: a }) < 0,
      );
  return inOrder(answers);
}

it('numbers go from low to high', () => {
  expect(ordered('number', 12, 2, 30)).toEqual([2, 12, 30]);
});

it('sums go from low to high, currency by currency', () => {
  const sum = (amount: number, currency: string) => ({ amount, currency });
  expect(ordered('money', sum(1, 'USD'), sum(9, 'EUR'), sum(30, 'EUR'), sum(0.5, 'USD'))).toEqual([
    sum(9, 'EUR'),
    sum(30, 'EUR'),
    sum(0.5, 'USD'),
    sum(1, 'USD'),
  ]);
});

it('dates go from early to late', () => {
  const [early, month, late] = ['2025-12-31', '2026-01', '2026-01-19'].map((text) => dateFrom(text));
  expect(ordered('date', late!, early!, month!)).toEqual([early, month, late]);
});

it('lists go from short to long', () => {
  expect(ordered('set', ['a', 'b', 'c'], [], ['d'])).toEqual([[], ['d'], ['a', 'b', 'c']]);
});

it('yes comes before no', () => {
  expect(ordered('yes-no', 'no', 'yes')).toEqual(['yes', 'no']);
});

it('texts stay in the order they are told in', () => {
  const texts = ['no', 'Board', 'Council'].map((answer) => ({ answer }));
  expect(texts.toSorted((a, b) => compareAnswers('text', a, b))).toEqual(texts);
});

it('an answer that is not recorded comes last', () => {
  expect(ordered('number', null, 3)).toEqual([3, null]);
  expect(ordered('yes-no', null, 'no')).toEqual(['no', null]);
});
