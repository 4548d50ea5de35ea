import { parentPort } from 'node:worker_threads';
import { readArticles } from '../read-articles.ts';

/** A file that the thread is asked to read. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

parentPort?.on('message', ({ bytes, name }: ReadingTask) => {
  void readArticles(bytes, name).then((reading) => parentPort?.postMessage(reading));
});
parentPort?.postMessage('ready');
