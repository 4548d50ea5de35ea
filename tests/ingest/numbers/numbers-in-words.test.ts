import { describe, expect, it } from 'vitest';
import { numbersInWords } from '../../../src/ingest/numbers/numbers-in-words.ts';

describe('the numbers that a text has in words', () => {
  it.each<readonly [string, readonly number[]]>([
    ['Twenty-seven states joined, and nine signed.', [27, 9]],
    ['two, three or four', [2, 3, 4]],
    ['two hundred and fifty thousand', [250_000]],
    ['Seven billion dollars; a million more', [7e9, 1e6]],
    ['one million three hundred thousand and five', [1_300_005]],
    ['two dozen of them', [24]],
    ['un milliard de dollars', [1e9]],
    ['vingt et un pays, soixante et onze autres', [21, 71]],
    ['quatre-vingt-dix-sept et quatre-vingts', [97, 80]],
    ['soixante-dix-huit', [78]],
    ['двадцать семь стран и более двухсот человек', [27, 200]],
    ['пятьсот тысяч, с двадцатью семью судами', [500_000, 27]],
    ['миллиард долларов', [1e9]],
    ['nobody said so', []],
  ])('are read: %s', (text, values) => {
    expect(numbersInWords(text).map(({ value }) => value)).toEqual(values);
  });

  it('know where they stand', () => {
    expect(numbersInWords('About twenty-seven states')).toEqual([{ start: 6, written: 'twenty-seven', value: 27 }]);
  });
});
