import { readingWords } from '../../../words/problems/reading.ts';

const { reasons } = readingWords;

/** What reading may take. */
export interface Bounds {
  /** Of a processor, for one article: what else a machine does at the same time counts for nothing. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Reading that takes more; its message is one line for the editor. */
export class BeyondBounds extends Error {}

/** A file of many articles may take as much time as so many. */
const MOST_ARTICLES = 12;
/** Whoever waits waits so many times as long as a processor may take: where nothing is reckoned, or the machine is busy. */
const PATIENCE = 12;
/** How often memory and the processor are looked at, in milliseconds. */
const LOOK = 50;
const MB = 1024 * 1024;

/**
 * Waits for work that is told to stop once it goes beyond bounds, and then throws `BeyondBounds`; the work tells of each
 * article that it has read. The limit of a thread is of its objects alone, so the memory of the whole process is looked at,
 * and so is its time.
 *
 * @param spent the seconds that a processor has worked so far
 */
export async function watched<Result>(
  { seconds, megabytes }: Bounds,
  work: (signal: AbortSignal, onArticle: () => void) => Promise<Result>,
  spent: () => number = processorSeconds,
): Promise<Result> {
  const beyond = new AbortController();
  const stop = (reason: string) => () => beyond.abort(new BeyondBounds(reason));
  const before = { memory: process.memoryUsage.rss(), all: spent(), article: spent() };
  const look = () => {
    if (process.memoryUsage.rss() - before.memory > megabytes * MB) stop(reasons.memory(megabytes))();
    const isSlow = spent() - before.article > seconds || spent() - before.all > seconds * MOST_ARTICLES;
    if (isSlow) stop(reasons.slow(seconds))();
  };
  const timers = [
    setInterval(look, LOOK),
    setTimeout(stop(reasons.waited(seconds * PATIENCE)), seconds * PATIENCE * 1000),
  ];
  try {
    return await work(beyond.signal, () => {
      before.article = spent();
      timers[1]!.refresh();
    });
  } catch (error) {
    throw beyond.signal.reason ?? error;
  } finally {
    timers.forEach(clearTimeout);
  }
}

/** Of all threads of this process. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
