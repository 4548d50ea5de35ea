import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DIGEST = 'sha256';
const DIGEST_BYTES = 32;

/**
 * A file that takes time to make, made once: read from the folder if it was kept there whole, else made and kept. Each
 * file begins with the digest of the rest, and has its name only when it is complete, so a broken one is made anew.
 *
 * @param key everything the file is made from, as text
 */
export async function keptFile(folder: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const path = join(folder, createHash(DIGEST).update(key).digest('hex'));
  const kept = await readWhole(path);
  if (kept) return kept;
  const made = await make();
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, Buffer.concat([digestOf(made), made]));
  await rename(unfinished, path);
  return made;
}

async function readWhole(path: string): Promise<Buffer | undefined> {
  const file = await readFile(path).catch(() => undefined);
  const content = file?.subarray(DIGEST_BYTES);
  return content && digestOf(content).equals(file!.subarray(0, DIGEST_BYTES)) ? content : undefined;
}

function digestOf(content: Buffer): Buffer {
  return createHash(DIGEST).update(content).digest();
}
