import { link, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paragraphsIn } from '../draft/kept-file.ts';

const DRAFTS = 'drafts';
const STAGING = '.part-';

/** The folder with what is kept beside drafts: `drafts/` next to the folder of the story. */
export function draftsFolder(story: string): string {
  return join(dirname(story), DRAFTS);
}

/** What is kept beside a draft, as the draft calls it: by its place beside the folder of the story. */
export function keptAs(id: string): string {
  return `${DRAFTS}/${id}.md`;
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
  try {
    return paragraphsIn(await readFile(join(draftsFolder(story), `${id}.md`), 'utf8'));
  } catch {
    return new Map();
  }
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
