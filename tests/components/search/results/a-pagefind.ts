import type {
  PageIndex,
  PagefindPage,
  PagefindResult,
  PagefindSearch,
} from '../../../../src/components/search/results/pagefind.ts';

/** The words and filters of each page, by its address. */
type Pages = Readonly<Record<string, { readonly text: string; readonly filters?: PagefindSearch['filters'] }>>;

export interface Asked {
  readonly query: string | null;
  readonly options: PagefindSearch | undefined;
}

/**
 * An index of these pages that finds as Pagefind does: every page by `null` and none by an empty text; the words of a
 * phrase in quotation marks just so; any other word as the beginning of one, or else by its longest beginning that
 * begins one. `asked` grows by every search.
 */
export function aPagefind(pages: Pages): { readonly pagefind: PageIndex; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  const search: PageIndex['search'] = (query, options) => {
    asked.push({ query, options });
    if (query === '') return Promise.resolve({ results: [] });
    const beginnings = query === null ? [] : termsOf(query, pages);
    const results = Object.entries(pages)
      .filter(([, { filters = {} }]) =>
        Object.entries(options?.filters ?? {}).every(([key, value]) => filters[key] === value),
      )
      .filter(([, { text }]) => beginnings.every((isMeant) => wordsIn(text).some(isMeant)))
      .map(([url, { text }]) => result(url, text, beginnings));
    return Promise.resolve({ results });
  };
  return { pagefind: { search }, asked };
}

type IsMeant = (word: string) => boolean;

function termsOf(query: string, pages: Pages): readonly IsMeant[] {
  if (query.startsWith('"')) return wordsIn(query.replaceAll('"', '')).map((term) => (word) => same(word, term));
  const known = Object.values(pages).flatMap(({ text }) => wordsIn(text));
  return wordsIn(query).map((term) => {
    const lengths = Array.from(term, (_, i) => term.length - i);
    const length = lengths.find((some) => known.some((word) => begins(word, term.slice(0, some)))) ?? 0;
    return (word) => length > 0 && begins(word, term.slice(0, length));
  });
}

function result(url: string, text: string, terms: readonly IsMeant[]): PagefindResult {
  const mark = (word: string) => (terms.some((isMeant) => isMeant(word)) ? `<mark>${word}</mark>` : word);
  const page: PagefindPage = { url, excerpt: wordsIn(text).map(mark).join(' '), meta: {} };
  return { id: url, score: 1, data: () => Promise.resolve(page) };
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function same(word: string, term: string): boolean {
  return word.toLowerCase() === term.toLowerCase();
}

function begins(word: string, start: string): boolean {
  return word.toLowerCase().startsWith(start.toLowerCase());
}
