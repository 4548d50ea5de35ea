import { readingWords } from '../../../words/problems/reading.ts';

const { reasons } = readingWords;

/** What reading may take. */
export interface Bounds {
  /** For one article. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Reading that takes more; its message is one line for the editor. */
export class BeyondBounds extends Error {}

/** A file of many articles may take as much time as so many. */
const MOST_ARTICLES = 12;
/** How often memory is looked at, in milliseconds. */
const LOOK = 50;
const MB = 1024 * 1024;

/**
 * Waits for work that is told to stop once it goes beyond bounds, and then throws `BeyondBounds`; the work tells of each
 * article that it has read. The limit of a thread is of its objects alone, so the memory of the whole process is looked at.
 */
export async function watched<Result>(
  { seconds, megabytes }: Bounds,
  work: (signal: AbortSignal, onArticle: () => void) => Promise<Result>,
): Promise<Result> {
  const beyond = new AbortController();
  const before = process.memoryUsage.rss();
  const stop = (reason: string) => () => beyond.abort(new BeyondBounds(reason));
  const look = () => process.memoryUsage.rss() - before > megabytes * MB && stop(reasons.memory(megabytes))();
  const slow = setTimeout(stop(reasons.slow(seconds)), seconds * 1000);
  const timers = [
    setInterval(look, LOOK),
    slow,
    setTimeout(stop(reasons.slow(seconds)), seconds * 1000 * MOST_ARTICLES),
  ];
  try {
    return await work(beyond.signal, () => slow.refresh());
  } catch (error) {
    throw beyond.signal.reason ?? error;
  } finally {
    timers.forEach(clearTimeout);
  }
}
