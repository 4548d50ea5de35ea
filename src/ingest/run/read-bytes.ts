import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { ingestWords } from '../../words/ingest.ts';
import { readingWords } from '../../words/problems/reading.ts';
import { MAX_BYTES } from '../read/read-articles.ts';

const { reasons } = ingestWords;

/** What is in a file of at most 20 MB, or in one line why it is not read; a link is not followed, a device not waited for. */
export async function bytesOfFile(path: string): Promise<Uint8Array | string> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const status = await file.stat();
      if (!status.isFile()) return reasons.device;
      return status.size > MAX_BYTES ? readingWords.reasons.bytes(status.size, MAX_BYTES) : await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return code === 'ELOOP' ? reasons.link : reasons.unopened(code);
  }
}

/** What a stream gives, or why it is not read: it gives more than 20 MB. */
export async function bytesOfStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) return readingWords.reasons.bytes(size, MAX_BYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
