import { parentPort } from 'node:worker_threads';
import { readArticles, type Reading } from '../read-articles.ts';

/** A file that the thread is asked to read. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the thread tells: that it has begun, that it has read one more article of the file, or what it has read. */
export type ThreadMessage = 'begun' | 'article' | Reading;

function tell(told: ThreadMessage): void {
  parentPort?.postMessage(told);
}

parentPort?.on('message', ({ bytes, name }: ReadingTask) => {
  void readArticles(bytes, name, () => tell('article')).then(tell);
});
tell('begun');
