import type { Reason } from '../../../search/reason.ts';
import type { StoryNames } from '../../../search/story-names.ts';
import type { TitleFinder } from '../../../search/titles.ts';

/** One line of the list under the search box. */
export interface Suggestion {
  /** The path of the page within the site. */
  readonly path: string;
  readonly title: string;
  /** "Person", "Event, 22 January 2026"; null for the search itself. */
  readonly kind: string | null;
  readonly reason: Reason | null;
}

const MOST_NAMES = 6;
const MOST_EVENTS = 3;

/** A longer query is not repeated whole. */
const MOST_LETTERS = 40;

/**
 * Names first, then events by title, and last the search for what is typed on all pages. Names that are only like the
 * query are not offered when it is what titles say.
 */
export function suggestionsFor(
  query: string,
  names: StoryNames,
  titles: TitleFinder | undefined,
): readonly Suggestion[] {
  const events = titles?.find(query).slice(0, MOST_EVENTS) ?? [];
  const hits = names.find(query).filter(({ isGuess }) => !isGuess || events.length === 0);
  return [
    ...hits.slice(0, MOST_NAMES).map(({ path, title, kind, reason }) => ({ path, title, kind, reason })),
    ...events.map(([id, title, date]) => ({ path: `events/${id}/`, title, kind: `Event, ${date}`, reason: null })),
    {
      path: `search/?q=${encodeURIComponent(query)}`,
      title: `Search all pages for “${short(query)}”`,
      kind: null,
      reason: null,
    },
  ];
}

function short(query: string): string {
  const letters = [...query];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : query;
}

/** What a screen reader hears of the list. */
export function announcement(suggestions: readonly Suggestion[]): string {
  const found = suggestions.filter(({ kind }) => kind !== null).length;
  if (found === 0) return 'No name or event found. Enter searches all pages.';
  return `${found === 1 ? '1 suggestion' : `${found} suggestions`}. Use the arrow keys.`;
}
