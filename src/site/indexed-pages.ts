import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { monthOf, type PageOfMonth } from '../search/index-shards.ts';
import { indexedPart } from '../search/indexed-part.ts';
import { isSame, stateNow, type FileState } from './build/site-files.ts';
import { readRecord, writeRecord } from './kept-record.ts';

/** What search has of a page. */
interface FoundPage extends PageOfMonth {
  /** Of all that the index has of it. */
  readonly digest: string;
}

/** A built page that search finds. */
export interface IndexedPage extends FoundPage {
  /** Of its file, within the site. */
  readonly path: string;
}

/** A file of a page as it was when it was read, and what search has of it; null for one that search does not find. */
interface ReadPage extends FileState {
  readonly found: FoundPage | null;
}

/**
 * The pages of a built site that search finds, in the order of their paths; their text is not kept. A file that is as it
 * was when it was last read is not read again.
 *
 * @param places where each file of the site lies
 * @param record a file of what was read before
 * @param version of the code that reads it
 */
export async function indexedPages(
  places: ReadonlyMap<string, string>,
  record: string,
  version: string,
): Promise<readonly IndexedPage[]> {
  const before = await readRecord<ReadPage>(record, version);
  const paths = [...places.keys()].filter((path) => path.endsWith('.html')).toSorted();
  const pages = paths.map((path): [string, ReadPage] => {
    const place = places.get(path)!;
    const state = stateNow(place);
    const known = before[path];
    return [path, known && isSame(known, state) ? known : { ...state!, found: foundIn(place) }];
  });
  await writeRecord(record, version, Object.fromEntries(pages));
  return pages.flatMap(([path, { found }]) => (found ? [{ path, ...found }] : []));
}

function foundIn(file: string): FoundPage | null {
  // As bytes, which are read faster than text: what is looked for is of ASCII.
  const part = indexedPart(readFileSync(file, 'latin1'));
  if (part === null) return null;
  return { month: monthOf(part), digest: createHash('sha256').update(part, 'latin1').digest('hex') };
}
