import type { PageIndex, Pagefind, PagefindOptions } from './pagefind.ts';

/** Opens the index that Pagefind's code was loaded with; of a large site all of its indexes, which are searched as one. */
export async function openIndex(pagefind: Pagefind, address: string, options: PagefindOptions): Promise<PageIndex> {
  if (pagefind.shards) {
    const { openShards } = await import('./sharded-index.ts');
    return openShards(pagefind, pagefind.shards, address, options);
  }
  await pagefind.options(options);
  return pagefind;
}
