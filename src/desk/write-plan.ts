import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deskWords } from '../words/desk.ts';
import { isSameButForCase, LIST, stepsOf } from './edit-steps.ts';
import { wholeOf } from './file-text.ts';
import { draftIn, editIn, finishEdit } from './finish-edit.ts';
import type { FileChange, Plan } from './plan.ts';
import { Refusal } from './refusal.ts';
import { isFreeOfLinks, isStoryPlace } from './story-place.ts';
import { inOneSentence } from './unwritable.ts';

/**
 * Does all of an edit or nothing: the new files are written beside the story first, and put in place once all are there.
 * An edit that is stopped while they are put in place is finished by `finishEdit`.
 *
 * Throws a `Refusal` where a file has changed since the plan was made, another edit is being written, a file is none of
 * the story, or the folder cannot be written.
 */
export function writePlan(folder: string, { changes }: Plan): void {
  inOneSentence(folder, () => {
    refuseOutside(folder, changes);
    refuseChanged(folder, changes);
    makeReady(folder, changes);
    withoutInterruption(() => finishEdit(folder));
  });
}

function makeReady(folder: string, changes: readonly FileChange[]): void {
  const draft = draftIn(folder);
  try {
    writeDraft(draft, changes);
    commit(draft, editIn(folder));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function writeDraft(draft: string, changes: readonly FileChange[]): void {
  mkdirSync(draft);
  const steps = changes.flatMap((change, i) => stepsOf(change, String(i)));
  for (const [i, { after }] of changes.entries()) if (after) writeWhole(join(draft, String(i)), wholeOf(after));
  // Git passes over the folder, wherever the story lies.
  writeWhole(join(draft, '.gitignore'), '*\n');
  writeWhole(join(draft, LIST), JSON.stringify(steps));
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
  } catch (error) {
    if (!existsSync(edit)) throw error;
    throw new Refusal(deskWords.otherEdit(edit));
  }
}

function refuseOutside(folder: string, changes: readonly FileChange[]): void {
  for (const place of changes.flatMap(({ place: from, movedTo }) => [from, movedTo ?? from]))
    if (!isStoryPlace(place) || !isFreeOfLinks(folder, place))
      throw new Refusal(deskWords.noFileOfStory(join(folder, place)));
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
  try {
    work();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}
