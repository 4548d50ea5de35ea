import { numbersInLocator } from '../../ingest/warnings/cited-paragraphs.ts';
import type { Content } from '../../model/records/content.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import type { Asker } from './ask-fields.ts';
import type { CitedPlace } from './given.ts';
import { nameOf } from './known-records.ts';
import { toldBySource } from './told-by-source.ts';

/**
 * Asks who gives an answer, if not the source itself, where somebody speaks in the cited paragraphs; undefined where nobody
 * does, or it is the source.
 *
 * @param kept the paragraphs of the source that are at hand, by their numbers
 */
export async function askAttribution(
  ask: Pick<Asker, 'line'>,
  content: Content,
  { id, locator }: CitedPlace,
  kept: ReadonlyMap<number, string>,
): Promise<string | undefined> {
  const cited = numbersInLocator(locator ?? '');
  const paragraphs = toldBySource(content, id, kept).paragraphs.filter(({ number }) => cited.includes(number));
  const speakers = [...new Set(paragraphs.flatMap((paragraph) => paragraph.speakers))];
  if (speakers.length === 0) return undefined;
  const names = speakers.map((speaker) => nameOf(content, speaker));
  return ask.line(newClaimWords.askAttribution(names), false, () => undefined);
}
