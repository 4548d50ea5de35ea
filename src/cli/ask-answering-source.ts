import { placesOf } from '../desk/new/ask-fields.ts';
import { askParagraph, type AnsweredInWords } from '../desk/new/ask-paragraph.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { numbersInLocator } from '../ingest/warnings/cited-paragraphs.ts';
import { sourcesCitedIn } from '../model/text/markdown-text.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { SOURCE } from './ask-citation.ts';
import { onTerminal } from './prompts.ts';

/**
 * Asks who gives an answer, where the account of its event cites several sources, or none; else which paragraphs of the only
 * one, where these are at hand.
 */
export async function askAnsweringSource(
  story: OpenStory,
  event: string,
  answered: AnsweredInWords,
): Promise<readonly string[]> {
  const { text } = story.content.events.find(({ id }) => id === event)!;
  const [source, ...others] = sourcesCitedIn(text);
  if (source === undefined || others.length > 0)
    return placesOf({ story, ask: onTerminal }, SOURCE, newClaimWords.askSource);
  const locators = text.paragraphs.flatMap(({ citations }) => citations.map(({ locator }) => locator ?? ''));
  const cited = [...new Set(locators.flatMap(numbersInLocator))];
  const kept = await keptParagraphs(story.folder, source);
  const place = await askParagraph(onTerminal, { source, kept, cited }, answered);
  return place ? [`${place.id}, ${place.locator!}`] : [];
}
