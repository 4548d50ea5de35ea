import { describe, expect, it } from 'vitest';
import { TermIndex } from '../../src/search/term-index.ts';

/** Each term stands for its place in this list. */
function termsOf(...words: readonly string[]): TermIndex {
  const terms = new TermIndex();
  for (const [i, word] of words.entries()) terms.add(word, i);
  return terms;
}

describe('a term', () => {
  it('stands for all things added under it, each once', () => {
    const terms = termsOf('stone', 'reed', 'stone');
    terms.add('stone', 2);
    expect(terms.get('stone')).toEqual([0, 2]);
  });

  it('that is unknown stands for nothing', () => {
    expect(termsOf('stone').get('ston')).toEqual([]);
  });

  it('is found by its beginning, with what it stands for', () => {
    const found = [...termsOf('stone', 'reed', 'stonemason').beginningWith('sto')];
    expect(found.toSorted()).toEqual([
      ['stone', [0]],
      ['stonemason', [2]],
    ]);
  });
});

describe('a term near a word', () => {
  const near = (word: string, ...terms: readonly string[]) => Object.fromEntries(termsOf(...terms).near(word));

  it('has a letter left out, put in or wrong', () => {
    expect(near('stone', 'stne', 'stoone', 'stome', 'reed')).toEqual({ stne: 1, stoone: 1, stome: 1 });
  });

  it('has two letters that changed places, which is one slip', () => {
    expect(near('stone', 'sotne', 'stoen', 'tsone')).toEqual({ sotne: 1, stoen: 1, tsone: 1 });
  });

  it('is not looked for where the word has fewer than four letters', () => {
    expect(near('sto', 'sta', 'sto')).toEqual({});
    expect(near('ston', 'stan')).toEqual({ stan: 1 });
  });

  it('is one slip away until the word has eight letters, then two', () => {
    expect(near('harbour', 'harbor', 'harba')).toEqual({ harbor: 1 });
    expect(near('harbours', 'harbor', 'harbo')).toEqual({ harbor: 2 });
  });
});
