import { describe, expect, it } from 'vitest';
import { isHonorific } from '../../src/search/honorifics.ts';
import { keyOf } from '../../src/search/key.ts';

describe('a word of address', () => {
  it.each(['President', 'Sheikh', 'the', 'Dr.', 'présidente', 'Cumhurbaşkanı', 'президент', 'الرئيس', '总统'])(
    'may be “%s”',
    (word) => {
      expect(keyOf(word).words.map(({ folded }) => isHonorific(folded))).toEqual([true]);
    },
  );

  it.each(['stone', 'presid', 'presidents', '', 'harbour'])('is not “%s”', (word) => {
    expect(isHonorific(word)).toBe(false);
  });
});
