import { describe, expect, it } from 'vitest';
import { asKnownWords } from '../../src/words/as-known.ts';
import { pledgeWords } from '../../src/words/pledges.ts';
import { standingsWords } from '../../src/words/standings.ts';

describe('the words for a count', () => {
  it('do not put a nought before the sources of a day on which an older source told more', () => {
    expect(asKnownWords.ofDay(0, 3)).toBe(': no new source, 3\u00a0events first told');
    expect(asKnownWords.ofDay(1, 4)).toBe(': 1\u00a0source, 4\u00a0events first told');
  });

  it('say how many of those named went further, and where all did', () => {
    const reported = (named: number, further: number) => standingsWords.reported('Accepted', '9', { named, further });
    expect([reported(3, 0), reported(3, 1), reported(2, 2)]).toEqual([
      'Accepted: 9 reported, 3 named here',
      'Accepted: 9 reported, 3 named here, 1 of them now a step further',
      'Accepted: 9 reported, 2 named here, all now a step further',
    ]);
  });

  it('speak of others only where others share a pledge', () => {
    expect(pledgeWords.made('1 pledge', false)).toBe('1 pledge');
    expect(pledgeWords.made('9 pledges', true)).toBe('9 pledges, alone or with others');
  });
});
