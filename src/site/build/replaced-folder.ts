import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finishChange } from './changed-folder.ts';
import { formerFolder, unfinishedFolder } from './places.ts';
import { filesUnder } from './site-files.ts';

/** Makes ready for a new site: what a build that was stopped left behind goes, and the last whole site is in its place. */
export async function clearUnfinished(siteFolder: string): Promise<void> {
  finishChange(siteFolder);
  await rm(unfinishedFolder(siteFolder), { recursive: true, force: true });
  await rename(formerFolder(siteFolder), siteFolder).catch(unless('ENOENT', 'ENOTEMPTY', 'EEXIST'));
  await rm(formerFolder(siteFolder), { recursive: true, force: true });
}

/** Puts the new site in the place of the last, which goes only then; a folder that cannot be moved is filled instead. */
export async function replaceFolder(siteFolder: string): Promise<void> {
  const isPinned = await rename(siteFolder, formerFolder(siteFolder)).then(() => false, isMount);
  if (isPinned) return fillFolder(siteFolder);
  await rename(unfinishedFolder(siteFolder), siteFolder);
  await rm(formerFolder(siteFolder), { recursive: true, force: true });
}

/** A disk of its own, such as a container's volume, cannot be moved; what is new comes before what is gone leaves. */
async function fillFolder(siteFolder: string): Promise<void> {
  const unfinished = unfinishedFolder(siteFolder);
  await cp(unfinished, siteFolder, { recursive: true, preserveTimestamps: true });
  const files = new Set(await filesUnder(unfinished));
  for (const file of await filesUnder(siteFolder)) if (!files.has(file)) await rm(join(siteFolder, file));
  await rm(unfinished, { recursive: true });
}

function isMount(error: NodeJS.ErrnoException): boolean {
  unless('ENOENT', 'EBUSY', 'EXDEV')(error);
  return error.code !== 'ENOENT';
}

/** There may be no site yet, and there is a former one only after a build that was stopped between its two moves. */
function unless(...codes: readonly string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
