import { readContent } from '../../reader/content.ts';
import { KnownArticles } from '../like/known-articles.ts';
import { keptParagraphs, removeAbandoned } from './drafts-folder.ts';
import type { IngestRun } from './ingest-run.ts';

/** A run over the story in a folder as it stands there; what is wrong in it is for the check to say. */
export async function openRun(
  story: string,
  options: Omit<IngestRun, 'story' | 'content' | 'known'>,
): Promise<IngestRun> {
  if (!options.dryRun) await removeAbandoned(story);
  const { content } = await readContent(story);
  const ids = [...content.sources, ...content.drafts].map(({ id }) => id);
  const texts = new Map<string, readonly string[]>();
  for (const id of ids) texts.set(id, [...(await keptParagraphs(story, id)).values()]);
  return { ...options, story, content, known: new KnownArticles(content, (id) => texts.get(id) ?? []) };
}
