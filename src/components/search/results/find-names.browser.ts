import type { NameHit } from '../../../search/story-names.ts';
import { openNames } from '../box/data.browser.ts';
import type { TextResult } from './full-text.ts';
import type { SearchState } from './search-state.ts';

const MOST = 10;

/** Records that a query names, and whether all names could be loaded. */
export interface NamesFound {
  readonly names: readonly NameHit[];
  readonly isWhole: boolean;
}

/** Records that a query names; none where it is narrowed to what only pages have, or asks for a phrase in them. */
export async function namesFor({ query, filters }: SearchState): Promise<NamesFound> {
  if (query === '' || filters.year || filters.language || filters.key) return { names: [], isWhole: true };
  const { names, isWhole } = await find(query);
  const sure = names.filter(({ isUnfinished }) => !isUnfinished);
  const some = (sure.length > 0 ? sure : names).filter(({ isGuess }) => !isGuess || !query.includes('"'));
  return { names: some.filter(({ kind }) => !filters.kind || kind === filters.kind).slice(0, MOST), isWhole };
}

/**
 * The names as the text of the pages leaves them: a guess is dropped when the query is what pages say, and a query that
 * names nobody as a whole may do so in its words.
 */
export async function namesBeside(
  { words, results }: TextResult,
  names: readonly NameHit[],
  state: SearchState,
): Promise<readonly NameHit[]> {
  const isSaid = results.length > 0 && words.every(({ found }) => found === 'whole');
  const kept = isSaid ? names.filter(({ isGuess }) => !isGuess) : names;
  if (kept.length > 0 || words.length < 2) return kept;
  const found = await Promise.all(words.map(({ word }) => namesFor({ ...state, query: word })));
  const meant = found.flatMap((one) => one.names.filter(({ isWhole }) => isWhole));
  return [...new Map(meant.map((hit) => [hit.path, hit])).values()];
}

async function find(query: string): Promise<NamesFound> {
  const names = await openNames().catch(() => undefined);
  if (!names) return { names: [], isWhole: false };
  const isWhole = await names.prepare(query).then(
    () => true,
    () => false,
  );
  return { names: names.find(query), isWhole };
}
