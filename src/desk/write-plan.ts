import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  fsyncSync,
  openSync,
  closeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deskWords } from '../words/desk.ts';
import { wholeOf } from './file-text.ts';
import type { FileChange, Plan } from './plan.ts';
import { Refusal } from './refusal.ts';

/** The folder in a story that holds an edit which is being written. Its name is hidden, so that nothing reads it as content. */
const EDIT = '.edit';
const LIST = 'list.json';

/** One file of an edit: what is to stand there, by its name in the folder of the edit, or nothing. */
interface FileStep {
  readonly place: string;
  readonly content: string | null;
}

/**
 * Does all of an edit or nothing: the new files are written beside the story first, and put in place once all are there.
 * An edit that is stopped while they are put in place is finished by `finishEdit`.
 *
 * Throws a `Refusal` where a file has changed since the plan was made, or another edit is being written.
 */
export function writePlan(folder: string, { changes }: Plan): void {
  refuseChanged(folder, changes);
  const draft = join(folder, `${EDIT}-${process.pid}`);
  try {
    writeDraft(draft, changes);
    commit(draft, join(folder, EDIT));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  withoutInterruption(() => finishEdit(folder));
}

/** Finishes an edit that was stopped while its files were put in place; true where there was one. */
export function finishEdit(folder: string): boolean {
  removeAbandoned(folder);
  const edit = join(folder, EDIT);
  if (!existsSync(join(edit, LIST))) return false;
  const steps = JSON.parse(readFileSync(join(edit, LIST), 'utf8')) as readonly FileStep[];
  for (const { place, content } of steps) {
    if (content === null) rmSync(join(folder, place), { force: true });
    else if (existsSync(join(edit, content))) putInPlace(join(edit, content), join(folder, place));
  }
  rmSync(edit, { recursive: true, force: true });
  return true;
}

/** Drafts of edits that were stopped before they were made, by processes that are no more. */
function removeAbandoned(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = /^\.edit-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function putInPlace(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function writeDraft(draft: string, changes: readonly FileChange[]): void {
  mkdirSync(draft);
  const steps = changes.flatMap((change, i) => stepsOf(change, String(i)));
  for (const [i, { after }] of changes.entries()) if (after) writeWhole(join(draft, String(i)), wholeOf(after));
  writeWhole(join(draft, LIST), JSON.stringify(steps));
}

/** What is to be put in place comes before what goes, so that an edit which is stopped has lost nothing. */
function stepsOf({ place, movedTo, after }: FileChange, content: string): readonly FileStep[] {
  if (after === null) return [{ place, content: null }];
  const put = { place: movedTo ?? place, content };
  if (movedTo === null) return [put];
  const leave = { place, content: null };
  return isSameButForCase(place, movedTo) ? [leave, put] : [put, leave];
}

/** Some file systems take the two for one file. */
function isSameButForCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function writeWhole(path: string, text: string): void {
  writeFileSync(path, text);
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** From here on the edit is made, whatever happens: a folder is renamed at once or not at all. */
function commit(draft: string, edit: string): void {
  try {
    renameSync(draft, edit);
  } catch {
    throw new Refusal(deskWords.otherEdit(edit));
  }
}

function refuseChanged(folder: string, changes: readonly FileChange[]): void {
  for (const { place, movedTo, before } of changes) {
    const now = contentOf(join(folder, place));
    if (now !== (before && wholeOf(before))) throw new Refusal(deskWords.changedMeanwhile(join(folder, place)));
    if (movedTo !== null && !isSameButForCase(place, movedTo) && contentOf(join(folder, movedTo)) !== null)
      throw new Refusal(deskWords.changedMeanwhile(join(folder, movedTo)));
  }
}

function contentOf(path: string): string | null {
  if (!existsSync(path)) return null;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
}

/** Lets nobody who presses Ctrl-C stop what takes a moment. */
function withoutInterruption(work: () => unknown): void {
  const wait = () => undefined;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, wait);
  work();
  for (const signal of signals) process.off(signal, wait);
}
