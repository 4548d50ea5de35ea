import { newCitationWords } from '../../words/new-citations.ts';
import type { Asker } from './ask-fields.ts';
import type { CitedPlace } from './given.ts';
import { marker } from './record-file.ts';
import { sharedWords } from './telling-words.ts';

/** A place that is cited, and its words; empty where they are not at hand. */
export interface PlaceWithText {
  readonly place: CitedPlace;
  readonly text: string;
}

const WORDS = newCitationWords.places;

/**
 * Asks which of several places tells a fact, likeliest first. Gives the place as a marker; nothing where none tells it
 * alone, or only one is cited.
 */
export async function askPlaceOf(
  ask: Pick<Asker, 'choice'>,
  says: string,
  places: readonly PlaceWithText[],
): Promise<string> {
  if (places.length < 2) return '';
  const none = { value: '', label: WORDS.none };
  return ask.choice(WORDS.askOne(says), [...likeliestFirst(says, places).map(offerOf), none]);
}

/**
 * Asks which of several places tell a sentence; the likeliest is chosen already, if any shares a word with it, and no
 * choice means all of them.
 */
export async function askPlacesOf(
  ask: Pick<Asker, 'several'>,
  says: string,
  places: readonly PlaceWithText[],
): Promise<string> {
  if (places.length < 2) return '';
  const likeliest = likeliestFirst(says, places).slice(0, 1);
  const likely = likeliest.filter(({ text }) => sharedWords(says, text) > 0).map((one) => offerOf(one).value);
  const chosen = await ask.several(WORDS.askSeveral(says), places.map(offerOf), likely);
  const of = places.filter((place) => chosen.includes(offerOf(place).value));
  return marker(of.map(({ place }) => place));
}

function offerOf({ place, text }: PlaceWithText) {
  return { value: marker([place]), label: WORDS.offer(place.id, place.locator, text) };
}

/** Those with most words in common first; in their order where as many are. */
function likeliestFirst(says: string, places: readonly PlaceWithText[]): readonly PlaceWithText[] {
  return places.toSorted((a, b) => sharedWords(says, b.text) - sharedWords(says, a.text));
}
