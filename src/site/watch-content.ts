import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { isSame, stateNow } from './build/site-files.ts';
import { changedSinceRead, contentFolder, forgetContent } from './folder.ts';

/**
 * Within 50 ms of a change, Vite's watcher (chokidar 3) says nothing of the next one in the same file, as of a
 * formatter that runs as an editor saves.
 */
const UNHEARD_MS = 100;

/**
 * Reads the story anew in a dev server, and shows its pages again, whenever a file of it has changed; also what changed
 * before the server began to listen, as while Astro starts it anew after an edit of `story.yaml`.
 */
export function watchContent(server: ViteDevServer): void {
  const folder = resolve(contentFolder) + sep;
  server.watcher.add(folder);
  const readIfUnheard = () => void changedSinceRead().then((isChanged) => isChanged && readAnew(server));
  server.watcher.once('ready', readIfUnheard);
  readIfUnheard();
  server.watcher.on('all', (_, path) => {
    if (resolve(path).startsWith(folder)) void showChanges(server, path);
  });
}

async function showChanges(server: ViteDevServer, path: string): Promise<void> {
  const shown = stateNow(path);
  readAnew(server);
  await wait(UNHEARD_MS);
  const now = stateNow(path);
  if (now !== shown && !isSame(now, shown)) await showChanges(server, path);
}

function readAnew(server: ViteDevServer): void {
  forgetContent();
  forgetPaths(server);
  server.hot.send({ type: 'full-reload' });
}

/** Astro keeps the paths of a route, with the records that they are of, until it is told that content has changed. */
function forgetPaths({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
}
