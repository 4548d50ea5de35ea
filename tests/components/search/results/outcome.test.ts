import { describe, expect, it } from 'vitest';
import { outcomeText, type Outcome } from '../../../../src/components/search/results/outcome.ts';

/** What a reader is told of a search for "stone"; it finds nothing but what a test says. */
function told(outcome: Partial<Outcome>): string {
  const nothing = {
    query: 'stone',
    answers: 0,
    names: 0,
    namesakes: 0,
    isGuess: false,
    pages: 0,
    unknown: [],
    isFiltered: false,
  };
  return outcomeText({ ...nothing, ...outcome });
}

describe('a reader is told', () => {
  it('how many names and pages there are, and only of what there is', () => {
    expect(told({ names: 2, pages: 12 })).toBe('2 names and 12 pages for “stone”.');
    expect(told({ names: 1, pages: 1 })).toBe('1 name and 1 page for “stone”.');
    expect(told({ names: 1 })).toBe('1 name for “stone”.');
    expect(told({ pages: 3 })).toBe('3 pages for “stone”.');
  });

  it('how many answers there are, before names and pages', () => {
    expect(told({ answers: 1, names: 1, pages: 2 })).toBe('1 answer, 1 name and 2 pages for “stone”.');
    expect(told({ answers: 2 })).toBe('2 answers for “stone”.');
  });

  it('that nothing was found, and that it was narrowed', () => {
    expect(told({})).toBe('Nothing found for “stone”.');
    expect(told({ isFiltered: true })).toBe('Nothing found for “stone” with these filters.');
    expect(told({ query: '', isFiltered: true })).toBe('Nothing found with these filters.');
  });

  it('how many pages are left when nothing is typed', () => {
    expect(told({ query: '', pages: 4, isFiltered: true })).toBe('4 pages with these filters.');
  });

  it('that a search was narrowed', () => {
    expect(told({ pages: 4, isFiltered: true })).toBe('4 pages for “stone” with these filters.');
  });

  it('that the names are a guess, where no page has the words', () => {
    expect(told({ names: 1, isGuess: true })).toBe('Nothing found for “stone” as it is written. Did you mean:');
    expect(told({ names: 1, isGuess: true, pages: 2 })).toBe('1 name and 2 pages for “stone”.');
  });

  it('to choose, where more than one bears the name', () => {
    expect(told({ names: 3, namesakes: 2 })).toBe('3 names for “stone”. 2 share that name: which do you mean?');
    expect(told({ names: 3, namesakes: 1 })).toBe('3 names for “stone”.');
  });

  it('which words no page has', () => {
    expect(told({ pages: 1, unknown: ['reef'] })).toBe('1 page for “stone”. No page has “reef”.');
    expect(told({ pages: 1, unknown: ['reef', 'sill'] })).toBe('1 page for “stone”. No page has “reef” or “sill”.');
  });
});
