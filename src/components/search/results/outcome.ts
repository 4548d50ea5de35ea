import { searchWords } from '../../../words/search.ts';
import { searchResultWords } from '../../../words/search-results.ts';

/** How a search went, in numbers. */
export interface Outcome {
  readonly query: string;
  /** Standings that it asks for. */
  readonly answers: number;
  /** Records that bear a name like the query. */
  readonly names: number;
  /** Those among them whose whole name the query is. */
  readonly namesakes: number;
  /** Whether the names are only like the query, by a slip or two. */
  readonly isGuess: boolean;
  /** Pages that have the words. */
  readonly pages: number;
  readonly unknown: readonly string[];
  readonly isFiltered: boolean;
}

/** What a reader is told of a search, by eye and by ear. */
export function outcomeText(outcome: Outcome): string {
  const { query, answers, names, pages, isGuess, isFiltered } = outcome;
  const asked = query === '' ? null : quoted(query);
  if (answers + names + pages === 0) return searchResultWords.nothing(asked, isFiltered);
  if (isGuess && answers + pages === 0) return searchResultWords.didYouMean(quoted(query));
  const start = searchResultWords.found(searchWords.found(answers, names, pages), asked, isFiltered);
  return [start, shared(outcome), absent(outcome)].filter(Boolean).join(' ');
}

function shared({ namesakes }: Outcome): string {
  return namesakes > 1 ? searchResultWords.shared(namesakes) : '';
}

function absent({ unknown, pages }: Outcome): string {
  if (unknown.length === 0 || pages === 0) return '';
  return searchResultWords.absent(unknown);
}

/** A query in quotation marks; one that has its own keeps them. */
function quoted(query: string): string {
  return /^["“„«]/.test(query) ? query : searchResultWords.quoted(query);
}
