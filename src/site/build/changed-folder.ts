import { copyFileSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { journalOf, unfinishedFolder } from './places.ts';
import { statesUnder } from './site-files.ts';

/** What turns the last site into the new one, beside the files that were written. */
interface SiteChange {
  /** Files of the last site that the new one does not have. */
  readonly gone: readonly string[];
}

/**
 * Makes the last site the new one: the files that were written take their places in it, and those that are gone leave;
 * all others are not touched. What is to be done is written down before, so that the next build ends what was stopped.
 */
export function changeFolder(siteFolder: string, change: SiteChange): void {
  writeFileSync(journalOf(siteFolder), JSON.stringify(change));
  unhurried(() => finishChange(siteFolder));
}

/** Ends a change that was begun, if any was. */
export function finishChange(siteFolder: string): void {
  const change = readChange(siteFolder);
  if (change) makeChange(siteFolder, change);
  rmSync(journalOf(siteFolder), { force: true });
}

function makeChange(siteFolder: string, { gone }: SiteChange): void {
  const unfinished = unfinishedFolder(siteFolder);
  for (const file of gone) leave(siteFolder, file);
  for (const file of statesUnder(unfinished).keys()) move(join(unfinished, file), join(siteFolder, file));
  rmSync(unfinished, { recursive: true, force: true });
}

/** What was not written down to its end was not begun. */
function readChange(siteFolder: string): SiteChange | undefined {
  try {
    return JSON.parse(readFileSync(journalOf(siteFolder), 'utf8')) as SiteChange;
  } catch {
    return undefined;
  }
}

/** A file leaves with the folders that it leaves empty. */
function leave(siteFolder: string, file: string): void {
  rmSync(join(siteFolder, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(siteFolder, folder));
    } catch {
      return;
    }
  }
}

/** Moves a file; a site on a disk of its own, such as a container's volume, has it copied. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does what takes a moment to its end, whoever asks the program to stop meanwhile. */
function unhurried(act: () => void): void {
  const wait = () => undefined;
  for (const signal of SIGNALS) process.on(signal, wait);
  try {
    act();
  } finally {
    for (const signal of SIGNALS) process.off(signal, wait);
  }
}
