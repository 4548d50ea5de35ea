import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deskWords } from '../words/desk.ts';
import { fileDigest, readSteps, type FileStep } from './edit-steps.ts';
import { Refusal } from './refusal.ts';
import { isFreeOfLinks } from './story-place.ts';
import { inOneSentence } from './unwritable.ts';

/** The folder in a story that holds an edit which is being written. Its name is hidden, so that nothing reads it as content. */
const EDIT = '.edit';

/** Where an edit of a story in a folder stands while it is put in place. */
export function editIn(folder: string): string {
  return join(folder, EDIT);
}

/** Where an edit is made ready, or taken away, by this process. */
export function draftIn(folder: string): string {
  return join(folder, `${EDIT}-${process.pid}`);
}

/**
 * Finishes an edit that was stopped while its files were put in place; true where there was one.
 *
 * Another command that runs at the same moment may do so too; then both have finished it.
 *
 * Throws a `Refusal`, and does nothing, for an edit that no command of ours has written, or where one of its files was
 * changed since: what an editor wrote meanwhile is not lost.
 */
export function finishEdit(folder: string): boolean {
  return inOneSentence(folder, () => {
    removeAbandoned(folder);
    const edit = editIn(folder);
    if (!isThere(edit)) return false;
    try {
      finish(folder, edit);
    } catch (error) {
      // Where it is gone, another command has finished it.
      if (isThere(edit)) throw error;
    }
    return true;
  });
}

function finish(folder: string, edit: string): void {
  const steps = readSteps(edit);
  for (const step of steps) refuseUnsafe(folder, edit, step);
  for (const step of steps) carryOut(folder, edit, step);
  // Renamed first: an edit is there as a whole, or not at all.
  renameSync(edit, draftIn(folder));
  rmSync(draftIn(folder), { recursive: true, force: true });
}

/** True where an edit of the story in a folder was stopped, whatever is wrong with it. */
export function hasStoppedEdit(folder: string): boolean {
  return isThere(editIn(folder));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function refuseUnsafe(folder: string, edit: string, step: FileStep): void {
  const { place, before, after } = step;
  if (!isFreeOfLinks(folder, place) || !isWhole(edit, step)) throw new Refusal(deskWords.stopped.broken(edit));
  const file = join(folder, place);
  const known = isInPlace(edit, step) ? [after] : [...before, after];
  if (!known.includes(fileDigest(file))) throw new Refusal(deskWords.stopped.changed(file, edit));
}

/** True where what waits to be put in place is a file with the words it was made with. */
function isWhole(edit: string, step: FileStep): boolean {
  const { content, after } = step;
  if (content === null || after === null) return content === after;
  return isInPlace(edit, step) || fileDigest(join(edit, content)) === after;
}

function isInPlace(edit: string, { content }: FileStep): boolean {
  return content !== null && !isThere(join(edit, content));
}

function carryOut(folder: string, edit: string, { place, content, whileWaits }: FileStep): void {
  const file = join(folder, place);
  if (content !== null) putInPlace(join(edit, content), file);
  else if (whileWaits === undefined || existsSync(join(edit, whileWaits))) rmSync(file, { force: true });
}

function putInPlace(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // Another command may have done so since.
    if (existsSync(from)) throw error;
  }
}

/** Drafts of edits that were stopped before they were made, by processes that are no more. */
function removeAbandoned(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = /^\.edit-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** What is wrong with a folder that cannot be listed is said by those who read the story. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
