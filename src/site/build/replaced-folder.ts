import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a new site is written: beside the last one, so that it can take its place at once. */
export function unfinishedFolder(siteFolder: string): string {
  return beside(siteFolder, 'unfinished');
}

/** Makes ready for a new site: what a build that was stopped left behind goes, and the last whole site is in its place. */
export async function clearUnfinished(siteFolder: string): Promise<void> {
  await rm(unfinishedFolder(siteFolder), { recursive: true, force: true });
  await rename(formerFolder(siteFolder), siteFolder).catch(ignoreOthers);
  await rm(formerFolder(siteFolder), { recursive: true, force: true });
}

/** Puts the new site in the place of the last, which goes only then. */
export async function replaceFolder(siteFolder: string): Promise<void> {
  await rename(siteFolder, formerFolder(siteFolder)).catch(ignoreOthers);
  await rename(unfinishedFolder(siteFolder), siteFolder);
  await rm(formerFolder(siteFolder), { recursive: true, force: true });
}

function formerFolder(siteFolder: string): string {
  return beside(siteFolder, 'former');
}

function beside(siteFolder: string, name: string): string {
  const site = resolve(siteFolder);
  return join(dirname(site), `.${basename(site)}-${name}`);
}

/** There may be no site yet, and there is a former one only after a build that was stopped between the two moves. */
function ignoreOthers(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}
