import { describe, expect, it } from 'vitest';
import { romanise, type LettersFile } from '../../src/search/letters.ts';

/** а to г, and Greek α and the accent that may stand over it. */
const TABLE: LettersFile = [
  [0x03b1, ['a']],
  [0x0301, ['']],
  [0x0430, ['a', 'b', 'v', 'g']],
];

describe('a text in Latin letters', () => {
  it('has each letter as the table writes it', () => {
    expect(romanise('баг', TABLE)).toBe('bag');
  });

  it('keeps what the table lacks', () => {
    expect(romanise('bag 7 — багж', TABLE)).toBe('bag 7 — bagж');
  });

  it('has every letter of a run, and none beside it', () => {
    expect(romanise('\u042f\u0430\u0433\u0434', TABLE)).toBe('\u042fag\u0434');
  });

  it('has the first letter of a run that follows another', () => {
    const table: LettersFile = [
      [0x0430, ['a']],
      [0x0431, ['b']],
    ];
    expect(romanise('аб', table)).toBe('ab');
  });

  it('has an accented letter that the table lacks as the letters it is made of', () => {
    expect(romanise('ά', TABLE)).toBe('a');
  });

  it('has a letter as the table writes it, whether or not it comes in parts', () => {
    const table: LettersFile = [
      [0x0438, ['i', 'j']],
      [0x0306, ['?']],
    ];
    expect(romanise('и\u0306', table)).toBe('j');
  });

  it('has a letter that takes two code units', () => {
    expect(romanise('𐐨', [[0x10428, ['i']]])).toBe('i');
  });
});
