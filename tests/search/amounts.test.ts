import { describe, expect, it } from 'vitest';
import { spellAmounts, spellAmountsAsked } from '../../src/search/amounts.ts';

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

describe('an amount that is asked for', () => {
  it.each([
    '$7bn',
    'US$7 billion',
    '7bn',
    '7 billion dollars',
    '7bn US dollars',
    'USD 7 billion',
    '7,000 million',
    '€7bn',
  ])('%s is 7 billion, of whatever currency', (query) => {
    expect(spellAmountsAsked(query)).toBe('7 billion');
  });

  it.each(['€35m', '35 million euros', '35 mln', '35,000,000 EUR', '35000000€'])('%s is 35 million', (query) => {
    expect(spellAmountsAsked(query)).toBe('35 million');
  });

  it.each(['dollars', 'the price in euros', 'eleven pounds', 'US', 'EUR'])('%s stays as it is', (query) => {
    expect(spellAmountsAsked(query)).toBe(query);
  });
});
