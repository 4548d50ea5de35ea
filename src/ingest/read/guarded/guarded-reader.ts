import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { readingWords } from '../../../words/problems/reading.ts';
import { beginningOf } from '../plain-text.ts';
import type { Reading } from '../read-articles.ts';
import type { ReadingTask } from './reading-thread.ts';

const { reasons } = readingWords;

/** What the reading of one file may take. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

const BOUNDS: Bounds = { seconds: 5, megabytes: 512 };

/** How often memory is looked at, in milliseconds. */
const LOOK = 50;
const MB = 1024 * 1024;

/**
 * Reads files in a thread of its own, within bounds: a file that would take more time or memory, or breaks the thread, gives
 * one line of reason like any other that cannot be read, and the next is read in a new thread. One file is read at a time.
 */
export class GuardedReader {
  readonly #bounds: Bounds;
  #thread: Worker | null = null;

  constructor(bounds: Bounds = BOUNDS) {
    this.#bounds = bounds;
  }

  /** The articles of a file, or in one line why it gives none; never throws. */
  async read(bytes: Uint8Array, name: string): Promise<Reading> {
    try {
      const thread = await this.#started();
      const task: ReadingTask = { bytes, name };
      thread.postMessage(task);
      return await answerOf(thread, this.#bounds);
    } catch (error) {
      await this.close();
      return { reason: reasonOf(error, this.#bounds) };
    }
  }

  /** Ends the thread; a reader that reads again starts another. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  async #started(): Promise<Worker> {
    if (this.#thread) return this.#thread;
    const resourceLimits = { maxOldGenerationSizeMb: this.#bounds.megabytes };
    const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), { resourceLimits });
    thread.unref();
    // One that breaks after it has answered is not asked again.
    thread.on('error', () => {
      if (this.#thread === thread) this.#thread = null;
    });
    this.#thread = thread;
    await once(thread, 'message');
    return thread;
  }
}

/** A file that takes too much. */
class BeyondBounds extends Error {}

/** The limit of a thread is of its objects alone, so the memory of the whole process is looked at too. */
async function answerOf(thread: Worker, { seconds, megabytes }: Bounds): Promise<Reading> {
  const before = process.memoryUsage.rss();
  const aborted = new AbortController();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * MB) aborted.abort(new BeyondBounds(reasons.memory(megabytes)));
  }, LOOK);
  const end = setTimeout(() => aborted.abort(new BeyondBounds(reasons.slow(seconds))), seconds * 1000);
  try {
    const [reading] = (await once(thread, 'message', { signal: aborted.signal })) as [Reading];
    return reading;
  } catch (error) {
    throw aborted.signal.reason ?? error;
  } finally {
    clearInterval(watch);
    clearTimeout(end);
  }
}

function reasonOf(error: unknown, { megabytes }: Bounds): string {
  if (error instanceof BeyondBounds) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return reasons.memory(megabytes);
  return reasons.broken(beginningOf(String(error), 120));
}
