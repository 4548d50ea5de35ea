import { basename, dirname, join, resolve } from 'node:path';

/** Where a clone keeps what later builds take from earlier ones. */
export const KEPT = '.astro';

/** Where a new site is written: beside the last one, so that it can take its place at once. */
export function unfinishedFolder(siteFolder: string): string {
  return beside(siteFolder, 'unfinished');
}

/** Where the last site is while the new one takes its place. */
export function formerFolder(siteFolder: string): string {
  return beside(siteFolder, 'former');
}

/** The file that tells how the last site becomes the new one, while it does. */
export function journalOf(siteFolder: string): string {
  return beside(siteFolder, 'change.json');
}

function beside(siteFolder: string, name: string): string {
  const site = resolve(siteFolder);
  return join(dirname(site), `.${basename(site)}-${name}`);
}
