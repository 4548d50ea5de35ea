import { spellAmountsAsked } from '../../../search/amounts.ts';
import { keyOf } from '../../../search/key.ts';
import type { Pagefind, PagefindResult, PagefindSearch } from './pagefind.ts';

/** The pages that have the words of a query. */
export interface TextResult {
  readonly results: readonly PagefindResult[];
  /** The words of the query, by how they are on the pages. */
  readonly words: readonly FoundWord[];
}

/** A word of a query: on a page just so or in another form, only as the beginning of a longer one, or on none. */
export interface FoundWord {
  readonly word: string;
  readonly found: 'whole' | 'beginning' | 'nowhere';
}

/** A word so short begins too many others to be looked for unfinished. */
const SHORT = 3;

/**
 * The pages that have all words of a query that any page has; every page the options leave for an empty query.
 *
 * Amounts are looked for as the index has them: "$7bn" as "7 billion".
 *
 * Pagefind takes a word that is on no page for its longest beginning that is on one ("docker" for "do",
 * https://github.com/Pagefind/pagefind/pull/315), so each word is first looked for by itself.
 */
export async function searchText(pagefind: Pagefind, asked: string, options: PagefindSearch): Promise<TextResult> {
  const query = spellAmountsAsked(asked)
    .trim()
    .replace(/[“”„«»]/g, '"');
  // A phrase in quotation marks is looked for as it is.
  if (query === '' || /^"[^"]+"$/.test(query)) return { ...(await pagefind.search(query || null, options)), words: [] };
  const words = await Promise.all(wordsIn(query).map((word) => findWord(pagefind, word)));
  const [first, ...more] = words.filter(({ found }) => found !== 'nowhere');
  if (!first) return { results: [], words };
  if (more.length === 0 && first.found === 'whole' && folded(first.word).length <= SHORT)
    return { results: await searchName(pagefind, first.word, options), words };
  return { ...(await pagefind.search([first, ...more].map(({ word }) => word).join(' '), options)), words };
}

/** The pages that have a name just so. */
export async function searchName(
  pagefind: Pagefind,
  name: string,
  options: PagefindSearch,
): Promise<readonly PagefindResult[]> {
  const { results } = await pagefind.search(`"${name.replaceAll('"', '')}"`, options);
  return results;
}

async function findWord(pagefind: Pagefind, word: string): Promise<FoundWord> {
  const same = await searchName(pagefind, word, {});
  if (same.length > 0) return { word, found: 'whole' };
  const [first] = (await pagefind.search(word)).results;
  const { excerpt } = (await first?.data()) ?? { excerpt: '' };
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)];
  const isBeginning = marks.some(([, mark]) => folded(mark!).startsWith(folded(word)));
  return { word, found: isBeginning ? 'beginning' : 'nowhere' };
}

function wordsIn(query: string): readonly string[] {
  const words = query.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''));
  return words.filter((word) => folded(word) !== '');
}

function folded(word: string): string {
  return keyOf(word).whole.folded;
}
