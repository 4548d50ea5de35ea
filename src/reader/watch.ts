import { join } from 'node:path';
import type { Problem } from '../model/diagnostics/problem.ts';
import { watchSchema, type WatchFile } from '../model/records/watch.ts';
import { readYamlFile } from './entry.ts';
import { WATCH_FILE } from './unexpected-files.ts';

/** What is watched for a story; null where nothing is. */
export function readWatch(
  names: readonly string[],
  folder: string,
  shown: string,
): { readonly watch: WatchFile | null; readonly problems: readonly Problem[] } {
  if (!names.includes(WATCH_FILE)) return { watch: null, problems: [] };
  const file = join(shown, WATCH_FILE);
  const read = readYamlFile({ path: join(folder, WATCH_FILE), file, schema: watchSchema });
  return 'problems' in read ? { watch: null, ...read } : { watch: { file, ...read.thing }, problems: [] };
}
