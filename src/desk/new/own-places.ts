import type { OpenStory } from '../story.ts';
import { NEW_FIELDS } from './fields.ts';
import { citedInFull, valueOf, type CitedPlace } from './given.ts';

/** What an editor gives, and where it is told. */
export interface PlacedWords {
  readonly words: string;
  /** None where all that is cited tells it. */
  readonly places: readonly CitedPlace[];
}

const CITED = NEW_FIELDS.event.find(({ form }) => form === 'cited')!;
const PLACED = /^(.*?)\s*\[(@[^\]]+)\]\s*$/s;

/** Words that may end in places of their own: "It is long. [@bridge-opens, para. 2]". Throws a `Refusal` for no source. */
export function placedWords(story: OpenStory, given: string): PlacedWords {
  const [, words, places] = PLACED.exec(given) ?? [];
  if (places === undefined) return { words: citedInFull(story.content, given), places: [] };
  const each = places.split(';').map((place) => place.trim().replace(/^@/, ''));
  return {
    words: citedInFull(story.content, words!),
    places: valueOf(story, 'event', CITED, each) as readonly CitedPlace[],
  };
}
