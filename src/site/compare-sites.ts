import { LIST_FILE, printFileList, SIGNATURE_FILE, type FileDigests } from './build/file-list.ts';
import { digestInSite, isForHost, type SiteCopy } from './site-copy.ts';

/** A file of a site that is not as it should be. */
export interface UnlikeFile {
  readonly kind: 'differs' | 'missing' | 'extra';
  readonly file: string;
}

/** What came of comparing two sites. */
export interface SiteComparison {
  /** How many files were asked for. */
  readonly compared: number;
  /** The files that the site should have and nobody can ask for, since hosts read them and do not serve them; by path. */
  readonly unserved: readonly string[];
  /** By path. */
  readonly faults: readonly UnlikeFile[];
}

/** What no list of files can have. */
const BESIDE: ReadonlySet<string> = new Set([LIST_FILE, SIGNATURE_FILE]);

/** So many files are asked for beside one another. */
const AT_ONCE = 8;

/**
 * Compares each file of a site with the digest that it should have, and the list of its files with the one it should have.
 *
 * @param own the list that the site has itself, which tells what is extra where nobody can ask for all files
 * @param tell told how many files are compared, and of how many
 */
export async function compareSites(
  site: SiteCopy,
  expected: FileDigests,
  own: FileDigests,
  tell: (done: number, all: number) => void,
): Promise<SiteComparison> {
  const found = site.files ? new Set(await site.files()) : undefined;
  const unserved = found ? [] : [...expected.keys()].filter(isForHost);
  const wanted = [...expected.keys()].filter((file) => !unserved.includes(file));
  const extra = [...(found ?? own.keys())].filter((file) => !expected.has(file) && !BESIDE.has(file));
  const faults: UnlikeFile[] = extra.map((file) => ({ kind: 'extra', file }));
  if (printFileList(own) !== printFileList(expected)) faults.push({ kind: 'differs', file: LIST_FILE });
  const queue = wanted.values();
  let done = 0;
  const work = async () => {
    for (const file of queue) {
      const digest = await digestInSite(site, file);
      if (digest === undefined) faults.push({ kind: 'missing', file });
      else if (digest !== expected.get(file)) faults.push({ kind: 'differs', file });
      tell((done += 1), wanted.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { compared: wanted.length, unserved, faults: faults.toSorted((a, b) => (a.file < b.file ? -1 : 1)) };
}
