import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildGraph, type Graph } from '../model/graph/graph.ts';
import { readChecked, type Checked } from '../reader/checked.ts';
import { keptRecords, type KeptRecords } from '../reader/kept-records.ts';

/** The folder the story is read from, as the editor names it. */
export const contentFolder: string = process.env['CONTENT_DIR'] || 'content';

/** What was read, and the graph of it. */
interface Loaded {
  records?: KeptRecords;
  /** What a dev server does once it has heard that files changed, by who asks for it. */
  readonly followers: Map<string, () => void>;
  reading?: Promise<Checked> | undefined;
  /** When that began, in milliseconds. */
  readFrom?: number;
  linked?: { readonly content: Checked; readonly graph: Graph } | undefined;
}

/**
 * One build runs this file three times: Node for Astro's settings, Vite for the collections, and the bundle that prints
 * the pages. All three are one process, and find here what the first of them has read.
 */
const shared = globalThis as unknown as Record<symbol, Loaded | undefined>;
const loaded: Loaded = (shared[Symbol.for('throughline.loaded')] ??= { followers: new Map() });

/** The story's folder, read and judged once; again after `forgetContent`. */
export function loadContent(): Promise<Checked> {
  const folder = resolve(contentFolder);
  loaded.records ??= keptRecords(folder);
  if (!loaded.reading) loaded.readFrom = Date.now();
  return (loaded.reading ??= readChecked(folder, contentFolder, loaded.records));
}

/**
 * The story as a graph, linked once for all that is read at once. While the content has problems it is that of the last
 * content without, for a dev server; throws where there was none.
 */
export async function loadGraph(): Promise<Graph> {
  const content = await loadContent();
  if ('story' in content && loaded.linked?.content !== content)
    loaded.linked = { content, graph: buildGraph(content.story, content.content) };
  if (!loaded.linked) throw new Error('No story was loaded');
  return loaded.linked.graph;
}

/** Keeps for the next run the names that were found since the story was read: in texts that are printed. */
export async function keepNames(): Promise<void> {
  const checked = await loadContent();
  if ('content' in checked) loaded.records?.save(checked.content);
}

/** Makes the next `loadContent` read anew, after a file has changed, and tells those who follow the content. */
export function forgetContent(): void {
  loaded.reading = undefined;
  for (const follow of loaded.followers.values()) follow();
}

/** File systems note the time of a change in steps of up to 10 ms. */
const CLOCK_STEP_MS = 20;

/** Whether a file or folder of the story was written, added or taken away since reading began. */
export async function changedSinceRead(): Promise<boolean> {
  const folder = resolve(contentFolder);
  const from = (loaded.readFrom ?? Infinity) - CLOCK_STEP_MS;
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  const times = ['', ...paths].map(
    (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? Infinity,
  );
  return times.some((time) => time >= from);
}

/** Calls a follower whenever the content has changed; a later one of the same name, as of a server that was started anew, takes its place. */
export function followContent(name: string, follow: () => void): void {
  loaded.followers.set(name, follow);
}
