import { spellAmountsAsked } from '../../../search/amounts.ts';
import { keyOf } from '../../../search/key.ts';
import { partWords } from '../../../search/marks.ts';
import { searchWords } from '../../../words/search.ts';
import type { PageIndex, PagefindResult, PagefindSearch } from './pagefind.ts';

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
 * The pages that have all phrases of a query, each in quotation marks and just so, and all of its words that any page
 * has; every page the options leave for an empty query.
 *
 * Words are parted, and amounts spelled, as in the index: "$7bn" is "7 billion", "plan—signed" two words.
 *
 * Pagefind takes a word that is on no page for its longest beginning that is on one ("docker" for "do",
 * https://github.com/Pagefind/pagefind/pull/315), so each word is first looked for by itself.
 */
export async function searchText(pagefind: PageIndex, query: string, options: PagefindSearch): Promise<TextResult> {
  if (query.trim() === '') return { ...(await pagefind.search(null, options)), words: [] };
  const { words: asked, phrases } = termsIn(query);
  const words = (await Promise.all(asked.map((word) => findWord(pagefind, word)))).flat();
  const known = words.filter(({ found }) => found !== 'nowhere').map(({ word }) => word);
  const found = await Promise.all([
    ...phrases.map((phrase) => searchPhrase(pagefind, phrase, options)),
    ...(known.length > 0 ? [searchKnown(pagefind, words, known, options)] : []),
  ]);
  return { results: inAll(found), words };
}

/** The pages that have a name just so. */
export async function searchName(
  pagefind: PageIndex,
  name: string,
  options: PagefindSearch,
): Promise<readonly PagefindResult[]> {
  const { results } = await pagefind.search(`"${name.replaceAll('"', '')}"`, options);
  return results;
}

async function searchKnown(
  pagefind: PageIndex,
  words: readonly FoundWord[],
  known: readonly string[],
  options: PagefindSearch,
): Promise<readonly PagefindResult[]> {
  const [first] = known;
  const isWhole = words.some(({ word, found }) => word === first && found === 'whole');
  if (known.length === 1 && isWhole && folded(first!).length <= SHORT) return searchName(pagefind, first!, options);
  return (await pagefind.search(known.join(' '), options)).results;
}

/** A phrase is looked for as it is; an amount in it also in another spelling, and without what says its currency. */
async function searchPhrase(pagefind: PageIndex, phrase: string, options: PagefindSearch) {
  const asItIs = await searchName(pagefind, phrase.replace(SIGN, '$1 '), options);
  return asItIs.length > 0 ? asItIs : searchName(pagefind, spellAmountsAsked(phrase), options);
}

/** Pagefind drops "$" from pages and keeps it in queries; behind the sign of any currency the number alone is found too. */
const SIGN = /(?<![\p{L}\p{N}])([A-Z]{0,3})\p{Sc}[\s\u00a0]?(?=\d)/gu;

/** The results that are in every list, in the order of the last. */
function inAll(lists: readonly (readonly PagefindResult[])[]): readonly PagefindResult[] {
  const others = lists.slice(0, -1).map((list) => new Set(list.map(({ id }) => id)));
  return (lists.at(-1) ?? []).filter(({ id }) => others.every((ids) => ids.has(id)));
}

/** One that joins several, as "state-funded" does, is also what those are where no page has it joined. */
async function findWord(pagefind: PageIndex, word: string): Promise<readonly FoundWord[]> {
  const joined = await findOne(pagefind, word);
  const parts = wordsIn(word.replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' '));
  if (joined.found === 'whole' || parts.length < 2) return [joined];
  const found = await Promise.all(parts.map((part) => findOne(pagefind, part)));
  return found.every((part) => part.found !== 'nowhere') ? found : [joined];
}

async function findOne(pagefind: PageIndex, word: string): Promise<FoundWord> {
  const same = await searchName(pagefind, word, {});
  if (same.length > 0) return { word, found: 'whole' };
  const [first] = (await pagefind.search(word)).results;
  return { word, found: (await isBeginningOn(first, word)) ? 'beginning' : 'nowhere' };
}

/** True for a page that was found by words that begin so, and not by a shorter beginning, which the index falls back to. */
export async function isBeginningOn(page: PagefindResult | undefined, word: string): Promise<boolean> {
  const { excerpt } = (await page?.data()) ?? { excerpt: '' };
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)];
  return marks.some(([, mark]) => folded(mark!).startsWith(folded(word)));
}

/** True where a query has something in quotation marks, of any kind. */
export function hasPhrase(query: string): boolean {
  return termsIn(query).phrases.length > 0;
}

/** What a query asks for: what stands in quotation marks of any kind as it is, all else word by word. */
function termsIn(query: string): { readonly words: readonly string[]; readonly phrases: readonly string[] } {
  const parts = partWords(query)
    .replace(QUOTATION_MARK, '"')
    .split(/"([^"]*)"/);
  const spelled = partWords(spellAmountsAsked(parts.filter((_, i) => i % 2 === 0).join(' ')));
  return { words: asked(wordsIn(spelled)), phrases: parts.filter((part, i) => i % 2 === 1 && folded(part) !== '') };
}

const QUOTATION_MARK = /[“”„‟«»]/g;

/** Of a question, the words that say what it is about: "Kenya", "join" of "when did Kenya join". */
function asked(words: readonly string[]): readonly string[] {
  if (words.length < 2 || !QUESTION_STARTS.has(folded(words[0]!))) return words;
  const telling = words.filter((word) => !QUESTION_WORDS.has(folded(word)));
  return telling.length > 0 ? telling : words;
}

const QUESTION_STARTS: ReadonlySet<string> = new Set(searchWords.questionStarts.split(' '));
const QUESTION_WORDS: ReadonlySet<string> = new Set(searchWords.questionWords.split(' '));

function wordsIn(query: string): readonly string[] {
  const words = query.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''));
  return words.filter((word) => folded(word) !== '');
}

function folded(word: string): string {
  return keyOf(word).whole.folded;
}
