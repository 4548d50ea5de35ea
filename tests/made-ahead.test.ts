import { describe, expect, test } from 'vitest';
import { madeAhead } from '../src/site/made-ahead.ts';

const GIVEN = Array.from({ length: 10 }, (_, i) => i);

/** What is made of each number, and which were begun. */
function doubling(fails: (one: number) => boolean = () => false) {
  const begun: number[] = [];
  const at = madeAhead(GIVEN, (one) => {
    begun.push(one);
    return fails(one) ? Promise.reject(new Error(`no ${one}`)) : Promise.resolve(one * 2);
  });
  return { begun, at };
}

describe('what is made ahead', () => {
  test('is that of each place, made once', async () => {
    const { begun, at } = doubling();
    const made = [];
    for (const place of GIVEN) made.push(await at(place));
    expect(made).toEqual(GIVEN.map((one) => one * 2));
    expect(begun).toEqual(GIVEN);
  });

  test('is begun before it is asked for, a few at a time', async () => {
    const { begun, at } = doubling();
    await at(0);
    expect(begun).toEqual([0, 1, 2, 3]);
    await at(1);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  test('is not begun for what is passed over', async () => {
    const { begun, at } = doubling();
    await at(5);
    expect(begun).toEqual([5, 6, 7, 8]);
    expect(await at(9)).toBe(18);
  });

  test('fails only for who asks for it', async () => {
    const { at } = doubling((one) => one === 2);
    expect(await at(1)).toBe(2);
    await expect(at(2)).rejects.toThrow('no 2');
    expect(await at(3)).toBe(6);
  });
});
