import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { StoryDesk } from '../../src/model/records/desk.ts';
import { readStory } from '../../src/reader/content.ts';
import { writeBrowserDesk } from '../../src/site/write-browser-desk.ts';
import { ROOT } from './build.ts';
import { serve } from './server.ts';
import { SECOND_STORY } from './stories.ts';

/** A site that has nothing but a desk, of the second story. */
export interface ServedDesk {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Writes and serves a desk of the second story. */
export async function serveDesk(desk: StoryDesk): Promise<ServedDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  const { story } = await readStory(join(ROOT, SECOND_STORY), SECOND_STORY);
  await writeBrowserDesk(join(folder, 'desk'), story!.data, desk, 'content', story!.data.address);
  await cp(join(ROOT, 'public/icon.svg'), join(folder, 'icon.svg'));
  const { url, stop } = await serve(folder, new URL(story!.data.address).pathname);
  return { url: `${url}desk/`, stop: () => stop().then(() => rm(folder, { recursive: true, force: true })) };
}

/** Every file of the second story, by its path in a repository that has it in `content`. */
export async function storyInRepository(): Promise<Readonly<Record<string, string>>> {
  const content = join(ROOT, SECOND_STORY);
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(
    async (file) => [`content${file.slice(content.length)}`, await readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

/** The addresses that a page asks for from now on, but for what it made itself. */
export function addressesAsked(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}
