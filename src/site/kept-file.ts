import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
  const path = join(folder, nameOf(key));
  const kept = await readWhole(path);
  if (kept) return kept;
  const made = await make();
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, Buffer.concat([digestOf(made), made]));
  // Another build may have tidied up meanwhile; what could not be kept is made again the next time.
  await rename(unfinished, path).catch(() => rm(unfinished, { force: true }));
  return made;
}

/** Removes from a folder of kept files what was made from anything else than these. */
export async function removeOthers(folder: string, keys: readonly string[]): Promise<void> {
  const names = new Set(keys.map(nameOf));
  const others = (await readdir(folder)).filter((name) => !names.has(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
}

function nameOf(key: string): string {
  return createHash(DIGEST).update(key).digest('hex');
}

async function readWhole(path: string): Promise<Buffer | undefined> {
  const file = await readFile(path).catch(() => undefined);
  const content = file?.subarray(DIGEST_BYTES);
  return content && digestOf(content).equals(file!.subarray(0, DIGEST_BYTES)) ? content : undefined;
}

function digestOf(content: Buffer): Buffer {
  return createHash(DIGEST).update(content).digest();
}
