import { describe, expect, it } from 'vitest';
import { TitleFinder } from '../../src/search/titles.ts';

const finder = new TitleFinder([
  ['c', 'Harbour opens after the second vote', '3 May 2026'],
  ['b', 'Vote on the harbour', '2 May 2026'],
  ['a', 'Mira Stone opens a school', '1 May 2026'],
]);
const found = (query: string) => finder.find(query).map(([id]) => id);

describe('an event', () => {
  it('is found by a word of its title, the newest first', () => {
    expect(found('harbour')).toEqual(['c', 'b']);
    expect(found('opens')).toEqual(['c', 'a']);
  });

  it('is found in that order whichever word comes first in the query', () => {
    expect(found('vote harbour')).toEqual(['c', 'b']);
    expect(found('the vote')).toEqual(['c', 'b']);
  });

  it('is found by an amount however it is written', () => {
    const money = new TitleFinder([['m', '$7bn is promised', '4 May 2026']]);
    for (const query of ['7 billion dollars', '$7bn', '7bn']) expect(money.find(query)).toHaveLength(1);
    expect(money.find('8bn')).toEqual([]);
  });

  it('has every word of the query', () => {
    expect(found('harbour opens')).toEqual(['c']);
    expect(found('harbour school')).toEqual([]);
  });

  it('is found by a last word that is not yet typed to its end', () => {
    expect(found('harbour op')).toEqual(['c']);
    expect(found('v')).toEqual(['c', 'b']);
  });

  it('is not found by another word that is not typed to its end', () => {
    expect(found('harb opens')).toEqual([]);
  });

  it('is found whatever the case and accents', () => {
    expect(found('MÍRA')).toEqual(['a']);
  });

  it('is found once, though two words of its title begin like the query', () => {
    expect(found('s')).toEqual(['c', 'a']);
  });

  it('is not found by nothing', () => {
    expect(found(' — ')).toEqual([]);
  });

  it('comes with its title and its day', () => {
    expect(finder.find('school')).toEqual([['a', 'Mira Stone opens a school', '1 May 2026']]);
  });
});
