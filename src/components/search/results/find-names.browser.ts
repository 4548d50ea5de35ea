import type { NameHit } from '../../../search/story-names.ts';
import { loadNames } from '../box/search-data.browser.ts';
import { hasPhrase, type TextResult } from './full-text.ts';
import type { SearchState } from './search-state.ts';

const MAX_NAMES = 10;

/** Records that a query names, and whether all names could be loaded. */
export interface NameResult {
  readonly names: readonly NameHit[];
  readonly isWhole: boolean;
}

/** Records that a query names, 10 at most; none where it is narrowed to what only pages have, or asks for a phrase in them. */
export async function findNames({ q, kind, year, language, key }: SearchState): Promise<NameResult> {
  if (q === '' || year || language || key) return { names: [], isWhole: true };
  const { names, isWhole } = await lookUp(q);
  const finished = names.filter(({ isUnfinished }) => !isUnfinished);
  const likely = (finished.length > 0 ? finished : names).filter(({ isGuess }) => !isGuess || !hasPhrase(q));
  return { names: likely.filter((hit) => !kind || hit.kind === kind).slice(0, MAX_NAMES), isWhole };
}

/**
 * The names to show once the text of the pages has been searched: a guess is dropped when pages have every word of the
 * query, and where no name is left, those that single words of the query name are taken.
 */
export async function reviseNames(
  { words, results }: TextResult,
  names: readonly NameHit[],
  state: SearchState,
): Promise<readonly NameHit[]> {
  const isOnPages = results.length > 0 && words.every(({ found }) => found === 'whole');
  const kept = isOnPages ? names.filter(({ isGuess }) => !isGuess) : names;
  if (kept.length > 0 || words.length < 2) return kept;
  const byWord = await Promise.all(words.map(({ word }) => findNames({ ...state, q: word })));
  const whole = byWord.flatMap((one) => one.names.filter(({ isWhole }) => isWhole));
  return [...new Map(whole.map((hit) => [hit.path, hit])).values()];
}

async function lookUp(query: string): Promise<NameResult> {
  const names = await loadNames().catch(() => undefined);
  if (!names) return { names: [], isWhole: false };
  const isWhole = await names.prepare(query).then(
    () => true,
    () => false,
  );
  return { names: names.find(query), isWhole };
}
