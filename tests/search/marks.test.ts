import { describe, expect, it, test } from 'vitest';
import { joinWords, partWords } from '../../src/search/marks.ts';

describe('words of a text', () => {
  it.each([
    ['Kazakhstan’s', "Kazakhstan's"],
    ['l‘accord', "l'accord"],
    ['Oʻzbekiston', "O'zbekiston"],
    ['צה״ל', "צה'ל"],
    ['state‑funded', 'state-funded'],
    ['state‐funded', 'state-funded'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['cafe\u0301', 'café'],
  ])('are written with marks that the index knows: %s', (text, parted) => {
    expect(partWords(text)).toBe(parted);
  });

  it.each([
    ['plan—signed', 'plan—'],
    ['2020–2026', '2020–'],
    ['then…ended', 'then…'],
    ['troops·money', 'troops·'],
    ['3×4', '3×'],
    ['said“peace', 'said“'],
    ['peace”said', 'peace”'],
    ['word\u200bbreak', 'word\u200b'],
    ['plan”—“signed', 'plan”—“'],
  ])('are parted behind any other mark between two: %s', (text, first) => {
    expect(partWords(text)).toBe(`${first}\u200a${text.slice(first.length)}`);
  });

  it('are parted where an element ends behind the mark or before it', () => {
    expect(partWords('plan—')).toBe('plan—\u200a');
    expect(partWords('—signed')).toBe('—\u200asigned');
    expect(partWords('’s plan')).toBe("'s plan");
    expect(partWords('the l’')).toBe("the l'");
  });

  it.each(['twenty-point', "O'Neill", 'and/or', '“peace” talks', '€9', 'cost: €9 (£8)', 'می\u200cخواهم', '7 – 9'])(
    'stay as they are where nothing hides one: %s',
    (text) => {
      expect(partWords(text)).toBe(text);
    },
  );
});

test('a text from the index is printed as it was', () => {
  for (const text of ['Kazakhstan’s plan—signed in 2020–2026', '“peace” for €9', 'state-funded…']) {
    expect(joinWords(partWords(text))).toBe(text);
  }
});

test('an excerpt has no blank behind a dash that joins two words, where Pagefind leaves one', () => {
  expect(joinWords('from 2019– 2022 – and on')).toBe('from 2019–2022 – and on');
});
