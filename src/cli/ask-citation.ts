import { askPlaceOf, askPlacesOf, type PlaceWithText } from '../desk/new/ask-places.ts';
import { paragraphsOf, placesOf } from '../desk/new/ask-fields.ts';
import { confirmablesIn, isParagraph, type Confirmable } from '../desk/new/confirmed.ts';
import type { NewField } from '../desk/new/fields.ts';
import { valueOf, type CitedPlace } from '../desk/new/given.ts';
import { nameOf } from '../desk/new/known-records.ts';
import { toldBySource } from '../desk/new/told-by-source.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { numbersInLocator } from '../ingest/warnings/cited-paragraphs.ts';
import type { Entry } from '../model/records/content.ts';
import type { EventData } from '../model/records/event.ts';
import { askingWords } from '../words/asking.ts';
import { newCitationWords } from '../words/new-citations.ts';
import { actorsNamed } from './actors-named.ts';
import { askClaims } from './ask-claims.ts';
import { onTerminal } from './prompts.ts';

/** What was given for a further source of an event, in words. */
export interface GivenCitation {
  readonly event: string | undefined;
  readonly sources: readonly string[];
  readonly confirms: readonly string[];
  readonly says: string | undefined;
  readonly claims: readonly string[];
  readonly participants: readonly string[];
}

/** What was given, and what was answered until now. */
export interface CitationAnswers extends GivenCitation {
  event: string | undefined;
  sources: readonly string[];
  readonly confirms: string[];
  says: string | undefined;
  readonly claims: string[];
  readonly participants: string[];
}

/** The field of the sources that an event cites. */
export const SOURCE: NewField = { flag: 'source', name: 'sources', form: 'cited', need: 'needed', among: ['sources'] };

/** Asks for what was not given of a citation in an event; each answer is kept at once. */
export async function askCitation(story: OpenStory, event: string, answered: CitationAnswers): Promise<void> {
  const entry = story.content.events.find(({ id }) => id === event)!;
  answered.sources = await sourcesAsked(story, answered.sources, entry.data.date);
  const places = await withTexts(story, placesIn(story, answered.sources));
  if (answered.confirms.length === 0) await askConfirms(story, entry, { places, confirms: answered.confirms });
  answered.says ??= await sentenceAsked(places);
  if (answered.participants.length === 0) await askOthersNamed(story, entry, answered);
  if (answered.claims.length === 0)
    await askClaims(
      story,
      { claims: answered.claims },
      {
        event,
        ...(await answeringIn(story, placesIn(story, answered.sources))),
      },
    );
}

/** What of the event the source tells too, each with the place that tells it. */
async function askConfirms(
  { content }: OpenStory,
  entry: Entry<EventData>,
  { places, confirms }: { readonly places: readonly PlaceWithText[]; readonly confirms: string[] },
): Promise<void> {
  const all = confirmablesIn(content, entry);
  const offers = all.map((one) => ({ value: one.name, label: labelOf(one) }));
  const chosen = await onTerminal.several(newCitationWords.askConfirms, offers, []);
  for (const one of all.filter(({ name }) => chosen.includes(name))) {
    const place = await (isParagraph(one) ? askPlacesOf : askPlaceOf)(onTerminal, one.says, places);
    confirms.push(`${one.name} ${place}`.trim());
  }
}

/** Who takes part besides, of those whom the cited paragraphs name and the event does not. */
async function askOthersNamed(story: OpenStory, entry: Entry<EventData>, answered: CitationAnswers): Promise<void> {
  const { content } = story;
  const others = await actorsNamed(story, entry.id, placesIn(story, answered.sources));
  if (others.length === 0) return;
  const offers = others.map((id) => ({ value: id, label: nameOf(content, id) }));
  for (const id of await onTerminal.several(newCitationWords.askParticipants, offers, [])) {
    const role = await onTerminal.line(askingWords.role(nameOf(content, id)), true, () => undefined);
    answered.participants.push([id, role].join(': '));
  }
}

function labelOf(one: Confirmable): string {
  return isParagraph(one) ? newCitationWords.offer(one.name, one.says) : one.says;
}

async function sentenceAsked(places: readonly PlaceWithText[]): Promise<string | undefined> {
  const says = await onTerminal.line(newCitationWords.askSays, false, () => undefined);
  return says === undefined ? undefined : `${says} ${await askPlacesOf(onTerminal, says, places)}`.trim();
}

/** The places with their words, as far as these are at hand. */
async function withTexts({ folder }: OpenStory, places: readonly CitedPlace[]): Promise<readonly PlaceWithText[]> {
  const ids = [...new Set(places.map(({ id }) => id))];
  const kept = new Map(await Promise.all(ids.map(async (id) => [id, await keptParagraphs(folder, id)] as const)));
  return places.map((place) => {
    const numbers = numbersInLocator(place.locator ?? '');
    return { place, text: numbers.flatMap((number) => kept.get(place.id)?.get(number) ?? []).join(' ') };
  });
}

/** The source, and its paragraphs that tell the event: asked for where they are at hand and no place is given. */
async function sourcesAsked(story: OpenStory, given: readonly string[], date: string): Promise<readonly string[]> {
  const named = given.length > 0 ? given : await placesOf(sourceOnly(story), SOURCE, newCitationWords.askSource);
  const [only, ...others] = placesIn(story, named);
  const kept = only ? await keptParagraphs(story.folder, only.id) : new Map<number, string>();
  if (!only || others.length > 0 || only.locator !== null || kept.size === 0) return named;
  const told = toldBySource(story.content, only.id, kept);
  const chosen = await paragraphsOf(told, onTerminal, new Map([['date', [date]]]));
  return chosen.length === 0 ? named : chosen;
}

/** Asks for sources without their places. */
function sourceOnly(story: OpenStory) {
  return { story, ask: { ...onTerminal, line: () => Promise.resolve(undefined) } };
}

/** The places that some words for sources mean. */
export function placesIn(story: OpenStory, words: readonly string[]): readonly CitedPlace[] {
  return valueOf(story, 'event', SOURCE, words) as readonly CitedPlace[];
}

/** What the first of some sources tells, and its paragraphs that are cited. */
async function answeringIn({ content, folder }: OpenStory, places: readonly CitedPlace[]) {
  const [first] = places;
  if (!first) return { told: undefined, cited: [] };
  const cited = places.filter(({ id }) => id === first.id).flatMap(({ locator }) => numbersInLocator(locator ?? ''));
  return { told: toldBySource(content, first.id, await keptParagraphs(folder, first.id)), cited };
}
