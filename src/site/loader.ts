import type { Loader, LoaderContext } from 'astro/loaders';
import { printProblem } from '../model/diagnostics/problem.ts';
import type { Collection } from '../model/records/content.ts';
import { oncePerObject } from '../model/once.ts';
import { runningBuild } from './build/running-build.ts';
import { followContent, loadContent } from './folder.ts';

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
interface LoadedRecord {
  readonly id: string;
  readonly data: object;
  readonly text: { readonly markdown: string };
}

type Pick = (content: LoadedStory['content'], story: LoadedStory['story']) => readonly LoadedRecord[];

/** Files are often saved together, and pages are read meanwhile: they do not wait for what is kept for Astro. */
const QUIET_MS = 300;

/** Pages take records from the graph, so that a build, which has checked them before, need not store them all again. */
async function load(context: LoaderContext, pick: Pick): Promise<void> {
  if (runningBuild()) return;
  const digestOf = oncePerObject(({ data, text }: LoadedRecord) =>
    context.generateDigest({ data, body: text.markdown }),
  );
  const fill = () => fillStore(context, pick, digestOf);
  await fill();
  if (!context.watcher) return;
  let waiting: NodeJS.Timeout | undefined;
  followContent(context.collection, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void fill(), QUIET_MS);
  });
}

/**
 * A dev server keeps what it had while the content is broken, and shows the problems; a build stops. The records are
 * stored as our reader gives them: it has validated each by the schema of its collection.
 */
async function fillStore(
  { store, watcher }: LoaderContext,
  pick: Pick,
  digestOf: (record: LoadedRecord) => string,
): Promise<void> {
  const loaded = await loadContent();
  if (!('story' in loaded)) {
    if (watcher) return;
    throw new Error(loaded.problems.map(printProblem).join('\n'));
  }
  const gone = new Set(store.keys());
  for (const record of pick(loaded.content, loaded.story)) {
    const { id, data, text } = record;
    store.set({ id, data: data as Record<string, unknown>, body: text.markdown, digest: digestOf(record) });
    gone.delete(id);
  }
  for (const id of gone) store.delete(id);
}
