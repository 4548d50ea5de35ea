import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { readingWords } from '../../../words/problems/reading.ts';
import { beginningOf } from '../plain-text.ts';
import type { Reading } from '../read-articles.ts';
import { BeyondBounds, watched, type Bounds } from './bounds.ts';
import type { ReadingTask, ThreadMessage } from './reading-thread.ts';

const { reasons } = readingWords;

const BOUNDS: Bounds = { seconds: 5, megabytes: 512 };

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
      const reading = await watched(this.#bounds, (signal, onArticle) => answerOf(thread, signal, onArticle));
      thread.unref();
      return reading;
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

  /** The thread keeps the process going while it reads, and no longer. */
  async #started(): Promise<Worker> {
    this.#thread?.ref();
    return (this.#thread ??= await this.#start());
  }

  async #start(): Promise<Worker> {
    const resourceLimits = { maxOldGenerationSizeMb: this.#bounds.megabytes };
    const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), { resourceLimits });
    // One that breaks after it has answered is not asked again.
    thread.on('error', () => {
      if (this.#thread === thread) this.#thread = null;
    });
    await once(thread, 'message');
    return thread;
  }
}

async function answerOf(thread: Worker, signal: AbortSignal, onArticle: () => void): Promise<Reading> {
  for await (const [told] of on(thread, 'message', { signal }) as AsyncIterable<readonly [ThreadMessage]>) {
    if (typeof told !== 'string') return told;
    onArticle();
  }
  throw new Error('a thread ended without an answer');
}

function reasonOf(error: unknown, { megabytes }: Bounds): string {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isFull) return reasons.memory(megabytes);
  return error instanceof BeyondBounds ? error.message : reasons.broken(beginningOf(String(error), 120));
}
