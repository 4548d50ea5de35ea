import { paragraphsOf, placesOf } from '../desk/new/ask-fields.ts';
import { askPlaceOf, askPlacesOf, type PlaceWithText } from '../desk/new/ask-places.ts';
import { confirmablesIn, isParagraph, type Confirmable } from '../desk/new/confirmed.ts';
import type { NewField } from '../desk/new/fields.ts';
import { valueOf, type CitedPlace } from '../desk/new/given.ts';
import { planNewCitation } from '../desk/new/new-citation.ts';
import { placedWords } from '../desk/new/own-places.ts';
import { takenNames } from '../desk/new/taken-names.ts';
import { toldBySource } from '../desk/new/told-by-source.ts';
import { typedNames } from '../desk/new/typed-names.ts';
import type { Plan } from '../desk/plan.ts';
import type { OpenStory } from '../desk/story.ts';
import type { Entry } from '../model/records/content.ts';
import type { EventData } from '../model/records/event.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { numbersInLocator } from '../ingest/warnings/cited-paragraphs.ts';
import { newCitationWords } from '../words/new-citations.ts';
import { askClaims } from './ask-claims.ts';
import { recordMeant } from './new-claim.ts';
import { onTerminal } from './prompts.ts';
import { refuseMissingParagraphs } from './refuse-missing-paragraphs.ts';

/** What was given for a further source of an event, in words. */
export interface GivenCitation {
  readonly event: string | undefined;
  readonly sources: readonly string[];
  readonly confirms: readonly string[];
  readonly says: string | undefined;
  readonly claims: readonly string[];
}

const SOURCE: NewField = { flag: 'source', name: 'sources', form: 'cited', need: 'needed', among: ['sources'] };

/** The plan that cites a further source in an event; on a terminal what is not given is asked for where `isAsked`. */
export async function planCitation(story: OpenStory, given: GivenCitation, isAsked: boolean): Promise<Plan> {
  const among = { among: ['events'] } as const;
  const event = await recordMeant(story, given.event, newCitationWords.askEvent, among);
  const all = await (isAsked ? answered(story, event, given) : given);
  const places = placesIn(story, all.sources);
  const own = [...all.confirms, ...(all.says === undefined ? [] : [all.says])];
  await refuseMissingParagraphs(story, [...places, ...own.flatMap((words) => placedWords(story, words).places)]);
  const plan = planNewCitation(story, { ...all, event, places });
  const { content } = story;
  const typed = typedNames(content, SOURCE, given.sources);
  const taken = [...takenNames(content, [given.event ?? event], among), ...takenNames(content, typed, SOURCE)];
  return { ...plan, notes: [...taken, ...plan.notes] };
}

/** What was given, and what its editor answers for the rest. */
async function answered(story: OpenStory, event: string, given: GivenCitation): Promise<GivenCitation> {
  const entry = story.content.events.find(({ id }) => id === event)!;
  const sources = await sourcesAsked(story, given.sources, entry.data.date);
  const places = await withTexts(story, placesIn(story, sources));
  const confirms = given.confirms.length > 0 ? given.confirms : await confirmsAsked(story, entry, places);
  const says = given.says ?? (await sentenceAsked(places));
  const claims = [...given.claims];
  if (claims.length === 0) await askClaims(story, claims, await paragraphsIn(story, placesIn(story, sources)));
  return { event, sources, confirms, says, claims };
}

/** What of the event the source tells too, each with the place that tells it. */
async function confirmsAsked(
  { content }: OpenStory,
  entry: Entry<EventData>,
  places: readonly PlaceWithText[],
): Promise<readonly string[]> {
  const all = confirmablesIn(content, entry);
  const offers = all.map((one) => ({ value: one.name, label: labelOf(one) }));
  const chosen = await onTerminal.several(newCitationWords.askConfirms, offers, []);
  const confirms: string[] = [];
  for (const one of all.filter(({ name }) => chosen.includes(name))) {
    const place = await (isParagraph(one) ? askPlacesOf : askPlaceOf)(onTerminal, one.says, places);
    confirms.push(`${one.name} ${place}`.trim());
  }
  return confirms;
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

function placesIn(story: OpenStory, words: readonly string[]): readonly CitedPlace[] {
  return valueOf(story, 'event', SOURCE, words) as readonly CitedPlace[];
}

async function paragraphsIn({ folder }: OpenStory, places: readonly CitedPlace[]) {
  const [first] = places;
  if (!first) return undefined;
  const cited = places.filter(({ id }) => id === first.id).flatMap(({ locator }) => numbersInLocator(locator ?? ''));
  return { source: first.id, kept: await keptParagraphs(folder, first.id), cited };
}
