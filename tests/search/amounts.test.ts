import { describe, expect, it } from 'vitest';
import { spellAmounts } from '../../src/search/amounts.ts';

describe('amounts are spelled one way', () => {
  it.each([
    ['$7bn', '$ 7 billion'],
    ['US$7 billion', 'US$ 7 billion'],
    ['$7b', '$ 7 billion'],
    ['7 billion', '7 billion'],
    ['7bn', '7 billion'],
    ['7,000 million', '7 billion'],
    ['7000000000', '7 billion'],
    ['€7,000,000,000', '€ 7 billion'],
    ['1.5tn', '1.5 trillion'],
    ['£2.25m', '£ 2.25 million'],
    ['75 mln', '75 million'],
    ['1,234,567', '1,234,567'],
    ['20000', '20,000'],
    ['20k', '20,000'],
    ['over $7bn, or 7 billion dollars', 'over $ 7 billion, or 7 billion dollars'],
    ['$500', '$ 500'],
  ])('%s is %s', (text, spelled) => {
    expect(spellAmounts(text)).toBe(spelled);
  });

  it.each(['2026-01-19', 'in 2026', '310m', '12.5%', 'B52', '19 states', '1.2.3', 'page 12,', '10:30'])(
    '%s stays as it is',
    (text) => {
      expect(spellAmounts(text)).toBe(text);
    },
  );

  it('once, however often it is done', () => {
    for (const text of ['$7bn', '20k', '7,500,000', '€2m'])
      expect(spellAmounts(spellAmounts(text))).toBe(spellAmounts(text));
  });
});
