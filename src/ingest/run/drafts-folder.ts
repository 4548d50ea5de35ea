import { existsSync } from 'node:fs';
import { link, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { paragraphsIn, unknownNamesIn } from '../draft/kept-file.ts';

const DRAFTS = 'drafts';
/** The folder that a repository has its story in unless it is told of another. */
const FIRST_STORY = 'content';
const STAGING = '.part-';

/** The folder with what is kept beside drafts: `drafts/` next to `content/`, `drafts/my-story/` next to `my-story/`. */
export function draftsFolder(story: string): string {
  return draftsFolders(story).at(-1)!;
}

/** That folder below the one that it shares with other stories, if it does. */
export function draftsFolders(story: string): readonly string[] {
  const all = join(dirname(resolve(story)), DRAFTS);
  return ownName(story) === null ? [all] : [all, join(all, ownName(story)!)];
}

/** What is kept beside a draft, as the draft calls it: by its place beside the folder of the story. */
export function keptAs(story: string, id: string): string {
  return [DRAFTS, ownName(story), `${id}.md`].filter((part) => part !== null).join('/');
}

/** What tells the drafts of a story from those of others in folders beside its own. */
function ownName(story: string): string | null {
  const name = basename(resolve(story));
  return name === FIRST_STORY ? null : name;
}

/** Where this process writes files before they take their names, for nobody to see: hidden, and left out by Git. */
export function stagingFolder(story: string): string {
  return join(draftsFolder(story), `${STAGING}${process.pid}`);
}

/** Takes away what runs that were stopped have left behind. */
export async function removeAbandoned(story: string): Promise<void> {
  const folder = draftsFolder(story);
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = name.startsWith(STAGING) ? Number(name.slice(STAGING.length)) : NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The paragraphs that are kept of a source, by the number that it is cited by; none where none are kept. */
export async function keptParagraphs(story: string, id: string): Promise<ReadonlyMap<number, string>> {
  return (await keptArticle(story, id)).paragraphs;
}

/** What is kept of an article, as far as it is looked at again. */
export interface KeptArticle {
  readonly paragraphs: ReadonlyMap<number, string>;
  /** The names that had no record when it was read, each with its other forms. */
  readonly unknownNames: readonly (readonly string[])[];
}

/** What is kept of a source; nothing of one that nothing is kept of. */
export async function keptArticle(story: string, id: string): Promise<KeptArticle> {
  const kept = await readFile(join(draftsFolder(story), `${id}.md`), 'utf8').catch(() => '');
  return { paragraphs: paragraphsIn(kept), unknownNames: unknownNamesIn(kept) };
}

/** What is kept of each of these sources, by their ids. */
export async function keptArticles(story: string, ids: readonly string[]): Promise<ReadonlyMap<string, KeptArticle>> {
  if (!existsSync(draftsFolder(story))) return new Map();
  return new Map(await Promise.all(ids.map(async (id) => [id, await keptArticle(story, id)] as const)));
}

/** The names in a source that had no record when it was read; none where nothing is kept of it. */
export async function keptUnknownNames(story: string, id: string): Promise<readonly string[]> {
  return (await keptArticle(story, id)).unknownNames.map(([name]) => name!);
}

/** Has the paragraphs that are kept of a source follow it to another id; what is kept under that id already stays. */
export async function moveKept(story: string, from: string, to: string): Promise<void> {
  const [old, now] = [from, to].map((id) => join(draftsFolder(story), `${id}.md`)) as [string, string];
  try {
    await link(old, now);
    await rm(old);
  } catch {
    // Nothing was kept, or something is there.
  }
}
