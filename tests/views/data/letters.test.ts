import { describe, expect, it } from 'vitest';
import { romanise } from '../../../src/search/letters.ts';
import { lettersFile } from '../../../src/views/data/letters.ts';

const TABLE = lettersFile();

describe('the table of letters', () => {
  it.each([
    ['Иван', 'Ivan'],
    ['Қара', 'Qara'],
    ['Αλμα', 'Alma'],
    ['סלמה', 'slmh'],
    ['سلم', 'slm'],
    ['სელმა', 'selma'],
    ['Արա', 'Ara'],
    ['セルマ', 'seruma'],
    ['सेलमा', 'selma'],
    ['เซลมา', 'eslma'],
    ['셀마', 'selma'],
  ])('writes %s as %s', (text, latin) => {
    expect(romanise(text, TABLE).toLowerCase()).toBe(latin.toLowerCase());
  });

  it('leaves out Chinese characters, which are too many to send', () => {
    expect(romanise('石', TABLE)).toBe('石');
  });

  it('is small enough for a reader to load', () => {
    expect(JSON.stringify(TABLE).length).toBeLessThan(40_000);
  });
});
