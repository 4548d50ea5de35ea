import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Validators } from '../fetch/fetched.ts';
import { draftsFolder, stagingFolder } from './drafts-folder.ts';

const schema = z.object({
  /** What servers gave with pages, by their addresses. */
  pages: z.record(z.string(), z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() })),
  /** Digests of the items that were looked at, by the address of their feed, the latest last. */
  feeds: z.record(z.string(), z.array(z.string())),
});

/** As many items of a feed are remembered, many times what a feed holds. */
const MOST_ITEMS = 2000;

/**
 * What was fetched before, kept beside the drafts: there it outlives a build that forgets all others, and a job that keeps
 * the paragraphs of its drafts keeps it with them. Where it is lost, sources are known again by their digests and addresses.
 */
export class FetchMemory {
  readonly #file: string;
  readonly #part: string;
  readonly #pages: Map<string, Validators>;
  readonly #feeds: Map<string, readonly string[]>;

  /** @param story the folder of the story */
  constructor(story: string) {
    this.#file = join(draftsFolder(story), 'seen.json');
    this.#part = stagingFolder(story);
    const { pages, feeds } = kept(this.#file);
    this.#pages = new Map(Object.entries(pages));
    this.#feeds = new Map(Object.entries(feeds));
  }

  /** What a server gave with a page; null where it was never fetched. */
  page(address: string): Validators | null {
    return this.#pages.get(address) ?? null;
  }

  keepPage(address: string, validators: Validators): void {
    if (validators.etag !== null || validators.lastModified !== null) this.#pages.set(address, validators);
    else this.#pages.delete(address);
  }

  /** Whether an item of a feed was looked at before. */
  hasItem(feed: string, digest: string): boolean {
    return this.#feeds.get(feed)?.includes(digest) === true;
  }

  keepItem(feed: string, digest: string): void {
    const others = (this.#feeds.get(feed) ?? []).filter((other) => other !== digest);
    this.#feeds.set(feed, [...others, digest].slice(-MOST_ITEMS));
  }

  /** Writes it whole before it takes the place of what was there. */
  save(): void {
    mkdirSync(join(this.#file, '..'), { recursive: true });
    const text = JSON.stringify({ pages: Object.fromEntries(this.#pages), feeds: Object.fromEntries(this.#feeds) });
    writeFileSync(this.#part, text);
    renameSync(this.#part, this.#file);
  }
}

/** Nothing where the file is not there, or is not what was written. */
function kept(file: string): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { pages: {}, feeds: {} };
  }
}
