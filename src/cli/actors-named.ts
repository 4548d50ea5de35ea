import type { CitedPlace } from '../desk/new/given.ts';
import { nameOf } from '../desk/new/known-records.ts';
import { toldBySource } from '../desk/new/told-by-source.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { numbersInLocator } from '../ingest/warnings/cited-paragraphs.ts';
import { newCitationWords } from '../words/new-citations.ts';

/** The ids of the actors whom cited paragraphs name and an event does not, in the order of the text. */
export async function actorsNamed(
  { content, folder }: OpenStory,
  event: string,
  places: readonly CitedPlace[],
): Promise<readonly string[]> {
  const { participants, about } = content.events.find(({ id }) => id === event)!.data;
  const known = new Set([...participants.map(({ actor }) => actor), ...about]);
  const actors = new Set(content.actors.map(({ id }) => id));
  const named = places.map(async ({ id, locator }) => {
    const cited = numbersInLocator(locator ?? '');
    const told = toldBySource(content, id, await keptParagraphs(folder, id));
    return told.paragraphs.filter(({ number }) => cited.includes(number)).flatMap(({ names }) => names);
  });
  return [...new Set((await Promise.all(named)).flat())].filter((id) => actors.has(id) && !known.has(id));
}

/** A line on those whom cited paragraphs name and an event does not; none where they name nobody else, or some were given. */
export async function namedBesides(
  story: OpenStory,
  event: string,
  places: readonly CitedPlace[],
  given: readonly string[],
): Promise<readonly string[]> {
  const others = given.length > 0 ? [] : await actorsNamed(story, event, places);
  return others.length === 0 ? [] : [newCitationWords.namedBesides(others.map((id) => nameOf(story.content, id)))];
}
