import { newClaimWords } from '../../words/new-claims.ts';
import type { Content } from '../../model/records/content.ts';
import { numbersInLocator } from '../../ingest/warnings/cited-paragraphs.ts';
import type { Asker } from './ask-fields.ts';
import { nameOf } from './known-records.ts';
import type { ToldBySource } from './told-by-source.ts';

const OTHER = '+';

/**
 * Asks who gives an answer, where somebody speaks in the cited paragraphs: one of those who do, the source itself, or
 * somebody else whom it relies on. Undefined where nobody speaks, or it is the source.
 */
export async function askAttribution(
  ask: Pick<Asker, 'choice' | 'line'>,
  content: Content,
  told: ToldBySource,
  locator: string | null,
): Promise<string | undefined> {
  const cited = numbersInLocator(locator ?? '');
  const spoken = told.paragraphs.filter(({ number, isSpoken }) => isSpoken && cited.includes(number));
  if (spoken.length === 0) return undefined;
  const { askAttribution: asked, itself, otherSpeaker, askSpeaker } = newClaimWords;
  const names = new Set(spoken.flatMap(({ speakers }) => speakers.map((speaker) => nameOf(content, speaker))));
  const chosen = await ask.choice(asked, [
    ...[...names].map((name) => ({ value: name, label: name })),
    { value: '', label: itself },
    { value: OTHER, label: otherSpeaker },
  ]);
  if (chosen === OTHER) return ask.line(askSpeaker, true, () => undefined);
  return chosen === '' ? undefined : chosen;
}
