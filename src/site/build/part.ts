import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLineWords } from '../../words/command-line.ts';
import type { Inputs } from './inputs.ts';

/** One of several parts of a site, each built on a machine of its own. */
export interface SitePart {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What tells a part from another, in a file at its top. */
export interface BuiltPart extends SitePart {
  readonly inputs: Inputs;
}

/** The file in the folder of a part that tells which part of what it is; no site has it. */
export const PART_FILE = 'part.json';

/** At most so many parts: each reads the whole story. */
const MOST_PARTS = 100;
const WORDS = commandLineWords.partsOfSite;

/** The part that `2/5` names; undefined for what names none. */
export function toPart(text: string): SitePart | undefined {
  const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const part = { number: Number(number), of: Number(of) };
  return part.number >= 1 && part.number <= part.of && part.of <= MOST_PARTS ? part : undefined;
}

/** Whether a page is built with a part: by its address alone, so that it stays in its part while others come and go. */
export function isInPart(pathname: string, { number, of }: SitePart): boolean {
  const digest = createHash('sha256').update(pathname).digest();
  return digest.readUInt32BE(0) % of === number - 1;
}

/** Leaves in the folder of a part which one it is. */
export async function writePart(folder: string, part: BuiltPart): Promise<void> {
  await writeFile(join(folder, PART_FILE), JSON.stringify(part));
}

/**
 * Sees that folders hold all parts of one site, each once.
 *
 * @throws {Error} where they do not, or where a part was built from another story or by other code
 */
export async function checkParts(folders: readonly string[], inputs: Inputs): Promise<void> {
  const seen = new Map<number, string>();
  const [first] = await Promise.all(folders.map(readPart));
  for (const folder of folders) {
    const { number, of, inputs: its } = await readPart(folder);
    if (its.code !== inputs.code || its.content !== inputs.content) throw new Error(WORDS.otherInputs(folder));
    if (of !== first!.of) throw new Error(WORDS.otherCount(folder, of, first!.of));
    if (seen.has(number)) throw new Error(WORDS.twice(number, seen.get(number)!, folder));
    seen.set(number, folder);
  }
  const missing = Array.from({ length: first?.of ?? 0 }, (_, i) => i + 1).filter((number) => !seen.has(number));
  if (missing.length > 0) throw new Error(WORDS.missing(missing, first!.of));
}

async function readPart(folder: string): Promise<BuiltPart> {
  try {
    return JSON.parse(await readFile(join(folder, PART_FILE), 'utf8')) as BuiltPart;
  } catch {
    throw new Error(WORDS.none(folder));
  }
}
