import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasPhrase, searchText } from '../../src/components/search/results/full-text.ts';
import type { Pagefind } from '../../src/components/search/results/pagefind.ts';
import { aPageIndex } from './a-page-index.ts';

/** Pages as a build has them, and how a reader who types finds them. Written before what makes them found. */
const PAGES = {
  '/quoted/': 'He asked for “peace” and «accord» in Kazakhstan’s l’Union, d’<b>Astana</b> too.',
  '/dashes/': 'A plan—signed in 2020–2026 by <b>envoys</b>—chosen…promptly, state‑funded, co\u00adoperative.',
  '/money/':
    'Senators pledged $71 and $7 billion, then €9 billion more, ₸33 and £8, 45% of it, for US$5 million roads.',
  '/spaces/': 'It is 50\u00a0km long, 12\u202f000 strong, and has a caf\u0065\u0301 and a re\u0301sume\u0301.',
  '/british/': { html: 'The harbour in colour.', language: 'en-GB' },
  '/american/': { html: 'The harbor in color, a harbour once.', language: 'en-US' },
  '/paix/': 'Le conseil de la ville et la paix, de facto: le Conseil de la paix.',
  '/ship/': 'The ship went to the harbour with a doctor.',
};

let pagefind: Pagefind;
beforeAll(async () => {
  pagefind = await aPageIndex(PAGES);
});
afterAll(() => vi.unstubAllGlobals());

async function found(query: string) {
  const { results, words } = await searchText(pagefind, query, {});
  const pages = await Promise.all(results.map((result) => result.data()));
  return {
    pages: pages.map(({ url }) => url).toSorted(),
    marked: pages.flatMap(({ excerpt }) => [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, mark]) => mark!)),
    unknown: words.filter((word) => word.found === 'nowhere').map(({ word }) => word),
  };
}

describe('a page is found', () => {
  test.each([
    ['peace', '/quoted/'],
    ['accord', '/quoted/'],
    ['Kazakhstan', '/quoted/'],
    ["Kazakhstan's", '/quoted/'],
    ['Kazakhstan’s', '/quoted/'],
    ['union', '/quoted/'],
    ["l'union", '/quoted/'],
    ['l‘union', '/quoted/'],
    ['astana', '/quoted/'],
    ['signed', '/dashes/'],
    ['plan—signed', '/dashes/'],
    ['"plan signed"', '/dashes/'],
    ['2026', '/dashes/'],
    ['2020-2026', '/dashes/'],
    ['2020—2026', '/dashes/'],
    ['chosen', '/dashes/'],
    ['promptly', '/dashes/'],
    ['funded', '/dashes/'],
    ['state funded', '/dashes/'],
    ['state‑funded', '/dashes/'],
    ['state–funded', '/dashes/'],
    ['cooperative', '/dashes/'],
    ['co\u00adoperative', '/dashes/'],
    ['km', '/spaces/'],
    ['50\u202fkm', '/spaces/'],
    ['"50 km"', '/spaces/'],
    ['café', '/spaces/'],
    ['cafe\u0301', '/spaces/'],
    ['resume', '/spaces/'],
  ])('by a word whatever marks stand beside it, on the page or in the query: %s', async (query, page) => {
    expect(await found(query)).toMatchObject({ pages: [page], unknown: [] });
  });

  test.each([
    '$71',
    '"$71"',
    '71',
    '$7 billion',
    '"$7 billion"',
    '“$7 billion”',
    '"pledged $71"',
    '"pledged 71"',
    '"billion, then €9 billion more"',
    '€9 billion',
    '"€9 billion"',
    '"9 billion more"',
    '₸33',
    '"₸33"',
    '33',
    '£8',
    '"£8"',
    '45%',
    '"45%"',
    '45',
    'US$5 million',
    '"for US$5 million roads"',
    '"5 million roads"',
  ])('by an amount with the sign of its currency or without: %s', async (query) => {
    expect(await found(query)).toMatchObject({ pages: ['/money/'], unknown: [] });
  });

  test('from a page in any variety of the language', async () => {
    for (const language of ['en', 'en-GB', 'en-US']) {
      const index = await aPageIndex(PAGES, language);
      const { results } = await searchText(index, 'harbour', {});
      expect(results).toHaveLength(3);
    }
  });

  test('in another language too, whatever variety its pages name', async () => {
    const pages = {
      '/lisboa/': { html: 'Os portos de Lisboa', language: 'pt-PT' },
      '/rio/': { html: 'Os portos do Rio', language: 'pt-BR' },
    };
    for (const language of ['pt', 'pt-BR', 'pt-PT']) {
      const { results } = await searchText(await aPageIndex(pages, language), 'portos', {});
      expect(results).toHaveLength(2);
    }
  });

  test('by a phrase and a word beside it', async () => {
    expect((await found('"to the harbour" ship')).pages).toEqual(['/ship/']);
    expect((await found('harbour "in colour"')).pages).toEqual(['/british/']);
    expect((await found('“to the” “with a”')).pages).toEqual(['/ship/']);
    expect((await found('"to the moon" ship')).pages).toEqual([]);
  });

  test('by a phrase in another language, of which it marks nothing else', async () => {
    expect((await found('"Conseil de la paix"')).marked).toEqual(['Conseil', 'de', 'la', 'paix.']);
  });

  test('by a phrase that is not closed yet', async () => {
    expect((await found('"to the harb')).pages).toEqual(['/ship/']);
  });
});

describe('a word that no page has', () => {
  test.each(['tomorrow', 'docker', 'planetarium', 'qwxzv', 'peacequake', 'Совет', '和平'])(
    'finds nothing by itself: %s',
    async (query) => {
      expect(await found(query)).toEqual({ pages: [], marked: [], unknown: [query] });
    },
  );

  test.each([
    ['tomorrow ship harbour', 'tomorrow'],
    ['ship tomorrow harbour', 'tomorrow'],
    ['ship harbour tomorrow', 'tomorrow'],
    ['ship docker harbour', 'docker'],
    ['shipyard—ship harbour', 'shipyard'],
  ])('is left out wherever it stands, and marks nothing: %s', async (query, unknown) => {
    const result = await found(query);
    expect(result).toMatchObject({ pages: ['/ship/'], unknown: [unknown] });
    expect(result.marked.map((word) => word.replace('.', '')).toSorted()).toEqual(['harbour', 'ship']);
  });

  test.each(['"tomorrow"', '"ship tomorrow"', '"tomorrow ship"', '"Совет мира"', '"détroit de la ship"', '"to ship"'])(
    'finds nothing in a phrase, and marks nothing: %s',
    async (query) => {
      expect(await found(query)).toMatchObject({ pages: [], marked: [] });
    },
  );
});

test.each(['"a b"', '“a b”', '«a b»', 'c "a b" d'])('a query with a phrase in quotation marks is told: %s', (query) => {
  expect(hasPhrase(query)).toBe(true);
  expect(hasPhrase(query.replace(/["“”«»]/g, ''))).toBe(false);
});
