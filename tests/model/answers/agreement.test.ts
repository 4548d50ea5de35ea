import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, type ComparedClaim } from '../../../src/model/answers/agreement.ts';
import { dateFrom } from '../../../src/model/dates/edtf.ts';
import { isDate } from '../../../src/model/records/claim.ts';
import { given, twoGiven } from './claims.ts';

const over = (answer: number) => given(answer, { qualifier: 'over' });
const atLeast = (answer: number) => given(answer, { qualifier: 'at-least' });
const under = (answer: number) => given(answer, { qualifier: 'under' });
const upTo = (answer: number) => given(answer, { qualifier: 'up-to' });
const about = (answer: number) => given(answer, { qualifier: 'about' });
const some = (...ids: readonly string[]) => given(ids as string[], { partial: true });
const all = (...ids: readonly string[]) => given(ids as string[]);
const on = (edtf: string) => given(dateFrom(edtf));
const sum = (amount: number, currency = 'USD', convertedFrom?: string) =>
  given({ amount, currency, ...(convertedFrom && { convertedFrom }) });
const range = (minValue: number, maxValue: number) => given({ minValue, maxValue });

describe('two numbers', () => {
  it.each([
    ['19 and 19', given(19), given(19), 'same'],
    ['18 and 19', given(18), given(19), 'contrary'],
    ['about 12 and 12', about(12), given(12), 'close'],
    ['at least 19 and 19', atLeast(19), given(19), 'close'],
    ['at least 19 and over 19', atLeast(19), over(19), 'compatible'],
    ['about 12 and about 12', about(12), about(12), 'same'],
    ['about 12 and 13', about(12), given(13), 'contrary'],
    ['about 12 and 12.5', about(12), given(12.5), 'rounded'],
    ['about 20,000 and 19,840', about(20_000), given(19_840), 'rounded'],
    ['about 20,000 and 25,000', about(20_000), given(25_000), 'contrary'],
    ['about 20,000 and about 19,500', about(20_000), about(19_500), 'rounded'],
    ['about 20,000 and over 19,000', about(20_000), over(19_000), 'compatible'],
    ['about 20,000 and over 30,000', about(20_000), over(30_000), 'contrary'],
    ['20,000 and 19,840', given(20_000), given(19_840), 'rounded'],
    ['20,000 and about 19,840', given(20_000), about(19_840), 'rounded'],
    ['20,000 and 23,000', given(20_000), given(23_000), 'contrary'],
    ['20 and 18', given(20), given(18), 'contrary'],
    ['over 7 and 7.5', over(7), given(7.5), 'compatible'],
    ['under 50 and 49', under(50), given(49), 'compatible'],
    ['under 50 and 50', under(50), given(50), 'contrary'],
    ['under 50 and at least 50', under(50), atLeast(50), 'contrary'],
    ['under 50 and over 50', under(50), over(50), 'contrary'],
    ['under 50 and up to 50', under(50), upTo(50), 'compatible'],
    ['30 to 40 and 30 to 40', range(30, 40), range(30, 40), 'same'],
    ['30 to 40 and 36', range(30, 40), given(36), 'compatible'],
    ['30 to 40 and 40', range(30, 40), given(40), 'compatible'],
    ['30 to 40 and 41', range(30, 40), given(41), 'contrary'],
    ['30 to 40 and 35 to 50', range(30, 40), range(35, 50), 'compatible'],
    ['30 to 40 and 41 to 50', range(30, 40), range(41, 50), 'contrary'],
    ['30 to 40 and over 40', range(30, 40), over(40), 'contrary'],
    ['30 to 40 and fewer than 31', range(30, 40), under(31), 'compatible'],
    ['about 30 to 40 and 41', { ...range(30, 40), qualifier: 'about' }, given(41), 'compatible'],
    ['none and 3', given(0), given(3), 'contrary'],
    ['none and up to 3', given(0), upTo(3), 'compatible'],
    ['over 19 and 27', over(19), given(27), 'compatible'],
    ['over 19 and 19', over(19), given(19), 'contrary'],
    ['over 19 and 12', over(19), given(12), 'contrary'],
    ['over 19 and over 27', over(19), over(27), 'compatible'],
    ['at least 19 and 27', atLeast(19), given(27), 'compatible'],
    ['at least 19 and 18', atLeast(19), given(18), 'contrary'],
    ['up to 20 and 12', upTo(20), given(12), 'compatible'],
    ['up to 20 and 21', upTo(20), given(21), 'contrary'],
    ['up to 20 and over 20', upTo(20), over(20), 'contrary'],
    ['up to 20 and over 12', upTo(20), over(12), 'compatible'],
  ] as const)('%s', (_, a, b, agreement) => {
    expect(agreementOf(a, b)).toBe(agreement);
  });
  it('at least 19 and up to 19 leave room for each other, and do not say the same', () => {
    expect(agreementOf(atLeast(19), upTo(19))).toBe('compatible');
  });
});

describe('two sums', () => {
  it('in one currency are as their numbers', () => {
    expect(agreementOf(sum(7), sum(7))).toBe('same');
    expect(agreementOf(sum(7), sum(8))).toBe('contrary');
    expect(agreementOf({ ...sum(7), qualifier: 'over' }, sum(8))).toBe('compatible');
  });

  it('in two currencies cannot be compared, whatever their numbers', () => {
    expect(agreementOf(sum(7), sum(7, 'EUR'))).toBe('incomparable');
    expect(agreementOf({ ...sum(7), qualifier: 'over' }, sum(8, 'EUR'))).toBe('incomparable');
  });

  it('of which a source converted one cannot be compared, but with the same', () => {
    expect(agreementOf(sum(7), sum(8, 'USD', 'EUR'))).toBe('incomparable');
    expect(agreementOf(sum(7, 'USD', 'EUR'), sum(8, 'USD', 'EUR'))).toBe('incomparable');
    expect(agreementOf(sum(7), sum(7, 'USD', 'EUR'))).toBe('same');
  });

  it('from one to another are as ranges of numbers', () => {
    const between = given({ minValue: 5, maxValue: 8, currency: 'USD' });
    expect(agreementOf(between, sum(7))).toBe('compatible');
    expect(agreementOf(between, sum(9))).toBe('contrary');
    expect(agreementOf(between, sum(7, 'EUR'))).toBe('incomparable');
  });
});

describe('two lists', () => {
  it.each([
    ['of the same in another order', all('a', 'b'), all('b', 'a'), 'same'],
    ['of as many others', all('a', 'b'), all('a', 'c'), 'contrary'],
    ['of which one is longer', all('a'), all('a', 'b'), 'contrary'],
    ['of which the shorter names only some', some('a'), all('a', 'b'), 'compatible'],
    ['of which the longer names only some', all('a'), some('a', 'b'), 'contrary'],
    ['that both name only some', some('a'), some('b'), 'compatible'],
    ['that both name only some, of which one holds the other', some('a'), some('a', 'b'), 'compatible'],
    ['of none and of one', all(), all('a'), 'contrary'],
    ['of none and of none', all(), all(), 'same'],
  ] as const)('%s', (_, a, b, agreement) => {
    expect(agreementOf(a, b)).toBe(agreement);
  });

  it('of which a partial one is contained in the other do not exclude each other', () => {
    const lists = fc
      .subarray(['a', 'b', 'c', 'd'])
      .chain((whole) => fc.tuple(fc.subarray(whole), fc.constant(whole), fc.boolean()));
    fc.assert(
      fc.property(lists, ([part, whole, partial]) => {
        expect(agreementOf(some(...part), given(whole, { partial }))).not.toBe('contrary');
      }),
    );
  });
});

describe('two dates', () => {
  it.each([
    ['a day twice', '2026-02-20', '2026-02-20', 'same'],
    ['two days', '2026-02-19', '2026-02-20', 'contrary'],
    ['a month and one of its days', '2025-09', '2025-09-29', 'compatible'],
    ['a month and a day of the next', '2025-09', '2025-10-01', 'contrary'],
    ['a day and about that day', '2026-01-19', '2026-01-19~', 'compatible'],
    ['about the day before', '2026-01-22', '2026-01-21~', 'compatible'],
    ['about a day weeks before', '2026-02-22', '2026-01-21~', 'contrary'],
    ['a choice twice, once with a space', '[2026-01-15, 2026-01-18]', '[2026-01-15,2026-01-18]', 'same'],
    ['a choice and one of its days', '[2026-01-15,2026-01-18]', '2026-01-18', 'compatible'],
  ] as const)('%s', (_, a, b, agreement) => {
    expect(agreementOf(on(a), on(b))).toBe(agreement);
  });
  it('of which one is a choice of two days do not fit a day between them', () => {
    expect(agreementOf(on('[2026-01-15,2026-01-18]'), on('2026-01-16'))).toBe('contrary');
  });
});

describe('two texts', () => {
  it('agree by the letter only', () => {
    expect(agreementOf(given('Peace Council'), given('Peace Council'))).toBe('same');
    expect(agreementOf(given('Peace Council'), given('peace council'))).toBe('contrary');
    expect(agreementOf(given('2026'), given('2026-01'))).toBe('contrary');
    expect(agreementOf(given('yes'), given('no'))).toBe('contrary');
  });
});

const isRange = ({ answer }: ComparedClaim) => typeof answer === 'object' && 'minValue' in answer;

describe('two answers', () => {
  const property = (judge: (a: ComparedClaim, b: ComparedClaim) => void) => {
    fc.assert(
      fc.property(twoGiven, ([a, b]) => {
        judge(a, b);
      }),
    );
  };

  it('agree as much the other way round', () => {
    property((a, b) => {
      expect(agreementOf(a, b)).toBe(agreementOf(b, a));
    });
  });

  it('that are one say the same', () => {
    property((a) => {
      expect(agreementOf(a, { ...a })).toBe('same');
    });
  });

  it('that are exact say the same or exclude each other', () => {
    property((a, b) => {
      fc.pre(!isDate(a.answer) && [a, b].every((one) => one.qualifier === null && !one.partial && !isRange(one)));
      expect(agreementOf(a, b)).not.toBe('compatible');
    });
  });
});
