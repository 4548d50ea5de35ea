import { answersTo, standingQuestion, type StandingAnswer } from '../../../search/standing-question.ts';
import { keyOf } from '../../../search/key.ts';
import { loadNames, loadStandings } from '../box/search-data.browser.ts';
import { hasFilters, type SearchState } from './search-state.ts';

/** A standing that a query asks for, and the statuses that it asks about. */
export interface StandingHit {
  readonly answer: StandingAnswer;
  readonly statuses: ReadonlySet<string>;
}

/** How many of the runs of words of a question are looked up, the longest first. */
const MOST_NAMES = 30;

/**
 * The standings that a query asks for, as "when did Kenya join" does; none for any other query, or where they cannot be
 * loaded. Nothing is loaded for a query without a word for a status.
 */
export async function findStandings(state: SearchState, place: HTMLElement): Promise<readonly StandingHit[]> {
  const statusWords = new Set(place.dataset['statusWords']?.split(' '));
  if (hasFilters(state) || !keyOf(state.q).words.some(({ folded }) => statusWords.has(folded))) return [];
  const [file, names] = await Promise.all([loadStandings(), loadNames()]);
  const question = standingQuestion(state.q, file);
  if (!question) return [];
  const texts = question.names.slice(0, MOST_NAMES);
  await Promise.all(texts.map((text) => names.prepare(text)));
  const named = texts.flatMap((text) => names.find(text));
  const whole = named.filter(({ isWhole }) => isWhole);
  const paths = (whole.length > 0 ? whole : named.filter(({ isUnfinished }) => !isUnfinished)).map(({ path }) => path);
  return answersTo(file, paths).map((answer) => ({ answer, statuses: question.statuses }));
}
