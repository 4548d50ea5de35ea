import type { NameHit } from '../../search/story-names.ts';
import { openNames } from '../search-box/data.browser.ts';
import type { TextResult } from './full-text.ts';
import type { SearchState } from './search-state.ts';

const MOST = 10;

/** Records that a query names; none where it is narrowed to what only pages have, or names cannot be loaded. */
export async function namesFor({ query, filters }: SearchState): Promise<readonly NameHit[]> {
  if (query === '' || filters.year || filters.language || filters.key) return [];
  const hits = await find(query).catch(() => []);
  const sure = hits.filter(({ isUnfinished }) => !isUnfinished);
  return (sure.length > 0 ? sure : hits).filter(({ kind }) => !filters.kind || kind === filters.kind).slice(0, MOST);
}

/**
 * The names as the text of the pages leaves them: a guess is dropped when the query is what pages say, and what no
 * page says is left out of a query that names nobody.
 */
export async function namesBeside(
  text: TextResult,
  names: readonly NameHit[],
  state: SearchState,
): Promise<readonly NameHit[]> {
  const { words, results } = text;
  const isSaid = results.length > 0 && words.every(({ found }) => found === 'whole');
  if (isSaid) return names.filter(({ isGuess }) => !isGuess);
  const known = words.filter(({ found }) => found !== 'nowhere').map(({ word }) => word);
  if (names.length > 0 || known.length === 0 || known.length === words.length) return names;
  return (await namesFor({ ...state, query: known.join(' ') })).filter(({ isGuess }) => !isGuess);
}

async function find(query: string): Promise<readonly NameHit[]> {
  const names = await openNames();
  await names.prepare(query).catch(() => undefined);
  return names.find(query);
}
