import type { IndexShard } from '../search/index-shards.ts';

/**
 * The script that browsers load of an index that is divided: Pagefind's own, which is in the folder of the first shard,
 * and the shards, of which it knows none by itself.
 */
export function codeOfShards(shards: readonly IndexShard<unknown>[]): string {
  const sizes = shards.map(({ name, pages }) => ({ name, pages: pages.length }));
  return `export * from './${shards[0]!.name}/pagefind.js';\nexport const shards = ${JSON.stringify(sizes)};\n`;
}
