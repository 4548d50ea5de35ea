import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { deskWords } from '../words/desk.ts';
import { wholeOf, type FileText } from './file-text.ts';
import type { FileChange } from './plan.ts';
import { Refusal } from './refusal.ts';
import { isStoryPlace } from './story-place.ts';

/** The file in the folder of an edit that lists its steps. */
export const LIST = 'list.json';

const digestField = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();
const contentField = z.string().regex(/^\d+$/);
const stepSchema = z.strictObject({
  place: z.string().refine(isStoryPlace),
  /** What is to stand there, by its name in the folder of the edit; null for a file that goes. */
  content: contentField.nullable(),
  /** The digests that the file may have before the step; null for no file. */
  before: z.array(digestField),
  /** The digest that it has after the step. */
  after: digestField,
  /** A file goes only while this content waits to be put in place: some file systems take the two names for one. */
  whileWaits: contentField.optional(),
});

/** One file of an edit. */
export type FileStep = Readonly<z.output<typeof stepSchema>>;

/** The steps listed in the folder of an edit; throws a `Refusal` for a list that none of our commands has written. */
export function readSteps(edit: string): readonly FileStep[] {
  try {
    if (!lstatSync(edit).isDirectory() || !lstatSync(join(edit, LIST)).isFile()) throw new Error(LIST);
    return z.array(stepSchema).parse(JSON.parse(readFileSync(join(edit, LIST), 'utf8')));
  } catch {
    throw new Refusal(deskWords.stopped.broken(edit));
  }
}

/** What is to be put in place comes before what goes, so that an edit which is stopped has lost nothing. */
export function stepsOf({ place, movedTo, before, after }: FileChange, content: string): readonly FileStep[] {
  const [old, now] = [textDigest(before), textDigest(after)];
  if (after === null) return [{ place, content: null, before: [old], after: null }];
  if (movedTo === null) return [{ place, content, before: [old], after: now }];
  const put = { place: movedTo, content, before: [null], after: now };
  const leave = { place, content: null, before: [old], after: null };
  if (!isSameButForCase(place, movedTo)) return [put, leave];
  return [
    { ...leave, before: [old, now], whileWaits: content },
    { ...put, before: [null, old] },
  ];
}

/** Some file systems take the two for one file. */
export function isSameButForCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The digest of a file; null where there is none. */
export function fileDigest(path: string): string | null {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? hash('sha256', readFileSync(path)) : null;
}

function textDigest(text: FileText | null): string | null {
  return text && hash('sha256', wholeOf(text));
}
