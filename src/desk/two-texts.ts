import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import type { Paragraphs } from './like-paragraphs.ts';
import type { TwoTexts } from './moved-places.ts';
import type { OpenStory, RecordPlace } from './story.ts';

/** The paragraphs of two sources, as far as they are at hand: as an ingest kept them, or as the story prints them. */
export async function twoTexts(story: OpenStory, from: RecordPlace, into: RecordPlace): Promise<TwoTexts> {
  return { from: await paragraphsOf(story, from), into: await paragraphsOf(story, into) };
}

async function paragraphsOf({ folder, content }: OpenStory, { collection, id }: RecordPlace): Promise<Paragraphs> {
  if (collection !== 'sources') return new Map();
  const kept = await keptParagraphs(folder, id);
  const source = content.sources.find((entry) => entry.id === id);
  if (kept.size > 0 || source?.data.body !== 'full-text') return kept;
  return new Map(source.text.paragraphs.map(({ prose }, i) => [i + 1, prose.text]));
}
