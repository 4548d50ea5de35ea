import { hash } from 'node:crypto';
import { LIST_FILE, type FileDigests } from './build/file-list.ts';
import { isForHost, type SiteCopy } from './site-copy.ts';

/** A file of a site that is not as it should be. */
export interface UnlikeFile {
  readonly kind: 'differs' | 'missing' | 'extra';
  readonly file: string;
}

/** So many files are asked for beside one another. */
const AT_ONCE = 8;

/**
 * Compares each file of a site with the digest that it should have; gives what differs, is missing or is extra, by path.
 *
 * @param own the list that the site has itself, which tells what is extra where nobody can ask for all files
 * @param tell told how many files are compared
 */
export async function compareSites(
  site: SiteCopy,
  expected: FileDigests,
  own: FileDigests,
  tell: (done: number) => void,
): Promise<readonly UnlikeFile[]> {
  const found = site.files ? new Set(await site.files()) : undefined;
  const wanted = [...expected.keys()].filter((file) => found !== undefined || !isForHost(file));
  const extra = [...(found ?? own.keys())].filter((file) => !expected.has(file) && file !== LIST_FILE);
  const faults: UnlikeFile[] = extra.map((file) => ({ kind: 'extra', file }));
  const queue = wanted.values();
  let done = 0;
  const work = async () => {
    for (const file of queue) {
      const bytes = await site.read(file);
      if (!bytes) faults.push({ kind: 'missing', file });
      else if (hash('sha256', bytes) !== expected.get(file)) faults.push({ kind: 'differs', file });
      tell((done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
