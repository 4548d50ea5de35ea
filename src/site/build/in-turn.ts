import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { KEPT } from './places.ts';

/** Another build of the same clone. */
export interface OtherBuild {
  /** The number of its process. */
  readonly process: string;
  readonly since: Date;
}

/** The folder of the lock; it stays when what is kept between builds is forgotten, since another may hold the lock. */
export const LOCK = 'lock';

/** How long to wait before asking again, in milliseconds: often enough for who waits, seldom for a disk. */
const PAUSE = 200;

/**
 * Does some work while no other build of this clone runs, and waits for one that does: whatever folders they write to,
 * Astro has one place in the clone for the code that prints the pages. The lock is one that SQLite asks of the system,
 * which frees it when the process ends, also one that is killed.
 *
 * @param tell told once that another build is waited for
 */
export async function inTurn<Result>(tell: (other: OtherBuild) => void, work: () => Promise<Result>): Promise<Result> {
  const folder = join(KEPT, LOCK);
  mkdirSync(folder, { recursive: true });
  const holder = join(folder, 'process');
  const free = await takeLock(join(folder, 'lock'), holder, tell);
  writeFileSync(holder, `${process.pid}`);
  try {
    return await work();
  } finally {
    rmSync(holder, { force: true });
    free();
  }
}

/** Gives what frees the lock again. */
async function takeLock(file: string, holder: string, tell: (other: OtherBuild) => void): Promise<() => void> {
  let isTold = false;
  for (;;) {
    const free = lockNow(file);
    if (free) return free;
    const other: OtherBuild | undefined = isTold ? undefined : otherBuild(holder);
    if (other) tell(other);
    isTold ||= other !== undefined;
    await setTimeout(PAUSE);
  }
}

/** SQLite's answer where another holds the lock (https://sqlite.org/rescode.html#busy). */
const BUSY = 5;

/** Takes the lock where it is free; a disk that knows no locks, as some of other computers, lets everyone through. */
function lockNow(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    if ((error as { readonly errcode?: number }).errcode === BUSY) {
      database.close();
      return undefined;
    }
  }
  return () => database.close();
}

/** Undefined in the moment before it has said who it is. */
function otherBuild(holder: string): OtherBuild | undefined {
  try {
    return { process: readFileSync(holder, 'utf8'), since: statSync(holder).mtime };
  } catch {
    return undefined;
  }
}
