import { describe, expect, it } from 'vitest';
import { searchName, searchText } from '../../../../src/components/search/results/full-text.ts';
import { aPagefind } from './a-pagefind.ts';

const PAGES = {
  '/a/': { text: 'Mira Stone opens the harbour', filters: { kind: 'Event' } },
  '/b/': { text: 'The harbour of Ur is open to us', filters: { kind: 'Place' } },
  '/c/': { text: 'Urban boats do stay', filters: { kind: 'Event' } },
};

/** The pages found, each word with how it is on them, and the searches made of the index. */
async function found(query: string, options = {}) {
  const { pagefind, asked } = aPagefind(PAGES);
  const { results, words } = await searchText(pagefind, query, options);
  return {
    pages: results.map(({ id }) => id),
    words: Object.fromEntries(words.map((word) => [word.word, word.found])),
    asked,
  };
}

describe('pages', () => {
  it('are found by all words of the query, in any order', async () => {
    expect((await found('harbour')).pages).toEqual(['/a/', '/b/']);
    expect((await found('harbour mira')).pages).toEqual(['/a/']);
  });

  it('are found by an amount as the index has it, of whatever currency', async () => {
    for (const query of ['$7bn', '7 billion dollars']) {
      const { words } = await found(query);
      expect(Object.keys(words)).toEqual(['7', 'billion']);
    }
  });

  it('are found by words that are not typed to their end', async () => {
    expect(await found('harb sto')).toMatchObject({ pages: ['/a/'], words: { harb: 'beginning', sto: 'beginning' } });
  });

  it('are not found by the beginning of a word that none has', async () => {
    expect(await found('docker')).toMatchObject({ pages: [], words: { docker: 'nowhere' } });
    expect(await found('xyzzy')).toMatchObject({ pages: [], words: { xyzzy: 'nowhere' } });
  });

  it('are found by the other words, where one is on no page', async () => {
    expect(await found('docker harbour')).toMatchObject({
      pages: ['/a/', '/b/'],
      words: { docker: 'nowhere', harbour: 'whole' },
    });
  });

  it('that have a short word just so are found without those that have a longer one', async () => {
    expect(await found('ur')).toMatchObject({ pages: ['/b/'], words: { ur: 'whole' } });
    expect((await found('urb')).pages).toEqual(['/c/']);
    expect((await found('open')).pages).toEqual(['/a/', '/b/']);
  });

  it('that have a phrase just so are found by it in quotation marks', async () => {
    const { pages, words } = await found('"open to"');
    expect(pages).toEqual(['/b/']);
    expect(words).toEqual({});
    expect((await found('"opens to"')).pages).toEqual([]);
  });

  it('are all there is for no query, narrowed or not', async () => {
    expect((await found('')).pages).toEqual(['/a/', '/b/', '/c/']);
    expect(await found('', { filters: { kind: 'Event' } })).toMatchObject({ pages: ['/a/', '/c/'], words: {} });
  });

  it('are none for a query of signs', async () => {
    expect(await found('%%% —')).toMatchObject({ pages: [], words: {}, asked: [] });
  });

  it.each([['harbour'], ['"harbour"'], ['ur']])('are narrowed and ordered as asked for %s', async (query) => {
    const options = { filters: { kind: 'Place' }, sort: { date: 'desc' } };
    const { pages, asked } = await found(query, options);
    expect(pages).toEqual(['/b/']);
    expect(asked.at(-1)?.options).toBe(options);
  });

  it('that are left out by what it is narrowed to still have the word', async () => {
    expect(await found('mira', { filters: { kind: 'Place' } })).toMatchObject({ pages: [], words: { mira: 'whole' } });
  });
});

describe('a name', () => {
  const pagesWith = async (name: string) => {
    const { pagefind, asked } = aPagefind(PAGES);
    const results = await searchName(pagefind, name, {});
    return { pages: results.map(({ id }) => id), query: asked[0]?.query };
  };

  it('is looked for just so', async () => {
    expect(await pagesWith('Ur')).toEqual({ pages: ['/b/'], query: '"Ur"' });
  });

  it('with quotation marks in it is looked for without them', async () => {
    expect((await pagesWith('Mira "Pebble" Stone')).query).toBe('"Mira Pebble Stone"');
  });
});
