import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Collection } from '../model/records/content.ts';
import { printProblem } from '../model/diagnostics/problem.ts';
import { contentFolder, forgetContent, loadContent } from './folder.ts';

/** Gives Astro the records of one collection, which our own reader has read and checked. */
export function contentLoader(collection: Collection): Loader {
  return { name: `throughline-${collection}`, load: (context) => load(context, (content) => content[collection]) };
}

/** Gives Astro the one record of `story.yaml`. */
export function storyLoader(): Loader {
  const toEntry = { id: 'story', text: { markdown: '' } };
  return { name: 'throughline-story', load: (context) => load(context, (_, story) => [{ ...toEntry, data: story }]) };
}

type LoadedStory = Extract<Awaited<ReturnType<typeof loadContent>>, { readonly story: unknown }>;
type Pick = (
  content: LoadedStory['content'],
  story: LoadedStory['story'],
) => readonly { id: string; data: object; text: { markdown: string } }[];

async function load(context: LoaderContext, pick: Pick): Promise<void> {
  await fill(context, pick);
  const folder = resolve(contentFolder) + sep;
  context.watcher?.on('all', (_, path) => {
    if (!resolve(path).startsWith(folder)) return;
    forgetContent();
    void fill(context, pick);
  });
}

/**
 * A dev server keeps what it had while the content is broken, and shows the problems; a build stops. The records are
 * stored as our reader gives them: it has validated each by the schema of its collection.
 */
async function fill({ store, generateDigest, watcher }: LoaderContext, pick: Pick): Promise<void> {
  const loaded = await loadContent();
  if (!('story' in loaded)) {
    if (watcher) return;
    throw new Error(loaded.problems.map(printProblem).join('\n'));
  }
  store.clear();
  for (const { id, data, text } of pick(loaded.content, loaded.story)) {
    const record = { data: data as Record<string, unknown>, body: text.markdown };
    store.set({ id, ...record, digest: generateDigest(record) });
  }
}
