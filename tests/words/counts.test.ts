import { describe, expect, it } from 'vitest';
import { asKnownWords } from '../../src/words/as-known.ts';
import { pledgeWords } from '../../src/words/pledges.ts';

describe('the words for a count', () => {
  it('do not put a nought before the sources of a day on which an older source told more', () => {
    expect(asKnownWords.ofDay(0, 3)).toBe(': no new source, 3\u00a0events first told');
    expect(asKnownWords.ofDay(1, 4)).toBe(': 1\u00a0source, 4\u00a0events first told');
  });

  it('speak of others only where others share a pledge', () => {
    expect(pledgeWords.made('1 pledge', false)).toBe('1 pledge');
    expect(pledgeWords.made('9 pledges', true)).toBe('9 pledges, alone or with others');
  });
});
