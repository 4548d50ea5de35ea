import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { monthOf, type PageOfMonth } from '../search/index-shards.ts';
import { indexedPart } from '../search/indexed-part.ts';

/** A built page that search finds. */
export interface IndexedPage extends PageOfMonth {
  /** Of its file, within the site. */
  readonly path: string;
  /** Of all that the index has of it. */
  readonly digest: string;
}

/** The pages of a built site that search finds, in the order of their paths; their text is not kept. */
export async function indexedPages(site: string): Promise<readonly IndexedPage[]> {
  const paths = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  return paths.toSorted().flatMap((path) => {
    // As bytes, which are read faster than text: what is looked for is of ASCII.
    const part = indexedPart(readFileSync(join(site, path), 'latin1'));
    if (part === null) return [];
    return [{ path, month: monthOf(part), digest: createHash('sha256').update(part, 'latin1').digest('hex') }];
  });
}
