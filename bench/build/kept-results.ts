import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tests/setup/build.ts';
import type { Result } from './result.ts';
import { versionOf } from './versions.ts';

const FOLDER = join(ROOT, 'bench', 'results');

/** Keeps a result with the day, the machine, and the versions of all that took part; gives the file's path in the project. */
export async function keepResult(result: Result): Promise<string> {
  const kept = {
    date: new Date().toISOString().slice(0, 10),
    machine: { processor: cpus()[0]?.model ?? null, cores: availableParallelism(), memory: totalmem() },
    versions: {
      node: process.versions.node,
      astro: await versionOf('astro', ROOT),
      pagefind: await versionOf('pagefind', ROOT),
      ...Object.fromEntries(Object.entries(result.peers).map(([name, { version }]) => [name.toLowerCase(), version])),
    },
    ...rounded(result),
  };
  const name = `build-${result.sources}.json`;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, name), `${JSON.stringify(kept, null, 2)}\n`);
  return `bench/results/${name}`;
}

/** Three decimals are more than the measuring is worth. */
function rounded(result: Result): object {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
  return JSON.parse(JSON.stringify(result, round)) as object;
}
