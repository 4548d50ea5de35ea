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
    ['KWD 1m', 'KWD 1 million'],
    ['KWD1m', 'KWD 1 million'],
    ['1m KWD', '1 million KWD'],
    ['7M€', '7 million €'],
    ['7 m euros', '7 million euros'],
    ['2.5b EUR', '2.5 billion EUR'],
    ['CHF 2.5bn', 'CHF 2.5 billion'],
    ['¥3tn', '¥ 3 trillion'],
    ['JP¥3 trillion', 'JP¥ 3 trillion'],
    ['₹5bn', '₹ 5 billion'],
    ['KZT 40 bln', 'KZT 40 billion'],
    ['−$5m', '−$ 5 million'],
    ['-$5m', '-$ 5 million'],
    ['€7.5k', '€ 7,500'],
    ['the 20000 who', 'the 20,000 who'],
    ['twenty thousand, 20 thousand', 'twenty thousand, 20,000'],
  ])('%s is %s', (text, spelled) => {
    expect(spellAmounts(text)).toBe(spelled);
  });

  it.each([
    '2026-01-19',
    'in 2026',
    '310m',
    'the 310m race',
    'all 5m of it',
    'a 5k run',
    'EUR 2026',
    'F-16',
    '5 t',
    'ABC 5m',
    '12.5%',
    'B52',
    '19 states',
    '1.2.3',
    'page 12,',
    '10:30',
  ])('%s stays as it is', (text) => {
    expect(spellAmounts(text)).toBe(text);
  });

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

  it.each([
    'KWD 1m',
    '1m KWD',
    'KWD1m',
    'kwd 1m',
    '1m kwd',
    '1m Kuwaiti dinars',
    'one KWD 1 million',
    '1M€',
    '₹10 lakh',
    '1.000.000 €',
  ])('%s is 1 million', (query) => {
    expect(spellAmountsAsked(query).replace('one ', '')).toBe('1 million');
  });

  it.each([
    '€2.5bn',
    '2,5 Mrd',
    '2,5 Mrd. Euro',
    '2,5 milliards d’euros',
    '2,5 Mds €',
    '2,5 mil millones de euros',
    '2,5 млрд',
    '2.5 mld zł',
    'EUR 2,5bn',
    '2,500 million euros',
    '2.500.000.000 €',
    '2 500 000 000 €',
    '2’500’000’000 CHF',
    'Rs 250 crore',
    '250 crore rupees',
  ])('%s is 2.5 billion, as an English paper writes it', (query) => {
    expect(spellAmountsAsked(query)).toMatch(/^2\.5 billion(?: d’euros| de euros| zł)?$/);
  });

  it.each([
    ['US$7bn', '7 billion'],
    ['US $7bn', '7 billion'],
    ['us$7bn', '7 billion'],
    ['7bn dollars', '7 billion'],
    ['¥3tn', '3 trillion'],
    ['3tn yen', '3 trillion'],
    ['JPY 3 trillion', '3 trillion'],
    ['1 lakh crore', '1 trillion'],
    ['$5–7bn', '5 billion 7 billion'],
    ['-$5m', '-5 million'],
    ['kr 5m', '5 million'],
    ['KWD 500', '500'],
    ['500 KWD', '500'],
    ['by $7bn', 'by 7 billion'],
  ])('%s is %s', (query, spelled) => {
    expect(spellAmountsAsked(query)).toBe(spelled);
  });

  it.each([
    '7 mil',
    '3 Bio.',
    '2,5',
    '20.000',
    'all 5',
    'top 20',
    '19 won',
    '12 may 2026',
    '2026-01-19',
    'in 2026 300 people',
    'page 12',
  ])('%s says too little, and stays as it is', (query) => {
    expect(spellAmountsAsked(query)).toBe(query);
  });

  it.each(['€35m', '35 million euros', '35 mln', '35,000,000 EUR', '35000000€'])('%s is 35 million', (query) => {
    expect(spellAmountsAsked(query)).toBe('35 million');
  });

  it.each(['dollars', 'the price in euros', 'eleven pounds', 'US', 'EUR'])('%s stays as it is', (query) => {
    expect(spellAmountsAsked(query)).toBe(query);
  });
});
