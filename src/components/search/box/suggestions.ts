import type { Reason } from '../../../search/reason.ts';
import type { NameHit, StoryNames } from '../../../search/story-names.ts';
import type { TitleFinder } from '../../../search/titles.ts';
import { suggestionWords } from '../../../words/suggestions.ts';

/** One line of the list under the search box. */
export interface Suggestion {
  /** The address of its page. */
  readonly href: string;
  readonly title: string;
  /** "Person", "Event, 22 January 2026", of namesakes "Person, ferry captain"; null for the search itself. */
  readonly kind: string | null;
  readonly reason: Reason | null;
}

const MAX_NAMES = 6;
const MAX_EVENTS = 3;

/** A longer query is cut in the line that offers to search for it. */
const MAX_LETTERS = 40;

/** Where the site's pages are, as paths with a slash at the end: its home page, and its search page. */
export interface SiteAddresses {
  readonly home: string;
  readonly search: string;
}

/**
 * Names first, then events by title, and last the search for what is typed on all pages. Names that are only like the
 * query are not offered when it is what titles say.
 */
export function suggestionsFor(
  query: string,
  names: StoryNames,
  titles: TitleFinder | undefined,
  { home, search }: SiteAddresses,
): readonly Suggestion[] {
  const events = titles?.find(query).slice(0, MAX_EVENTS) ?? [];
  const hits = names.find(query).filter(({ isGuess }) => !isGuess || events.length === 0);
  return [
    ...hits.slice(0, MAX_NAMES).map((hit) => suggestionOf(hit, home)),
    ...events.map(([path, title, date]) => ({
      href: home + path,
      title,
      kind: suggestionWords.event(date),
      reason: null,
    })),
    {
      href: `${search}?q=${encodeURIComponent(query)}`,
      title: suggestionWords.searchAll(shortened(query)),
      kind: null,
      reason: null,
    },
  ];
}

function suggestionOf({ path, title, kind, distinction, reason }: NameHit, home: string): Suggestion {
  return {
    href: home + path,
    title,
    kind: distinction === null ? kind : suggestionWords.namesake(kind, distinction),
    reason,
  };
}

function shortened(query: string): string {
  const letters = [...query];
  return letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS).join('')}…` : query;
}

/** What a screen reader hears of the list. */
export function announcement(suggestions: readonly Suggestion[]): string {
  const count = suggestions.filter(({ kind }) => kind !== null).length;
  if (count === 0) return suggestionWords.none;
  return suggestionWords.some(count);
}
