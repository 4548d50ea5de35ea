import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tests/setup/build.ts';
import { versionOf } from './versions.ts';

const FOLDER = join(ROOT, 'bench', 'results');

/**
 * Keeps a result with the day, the machine, and the versions of all that took part; gives the file's path in the project.
 *
 * @param name of the file: `build-1000`
 * @param versions of what took part beside our own packages, by its name
 */
export async function keepResult(
  name: string,
  result: object,
  versions: Readonly<Record<string, string>>,
): Promise<string> {
  const kept = {
    date: new Date().toISOString().slice(0, 10),
    machine: { processor: cpus()[0]?.model ?? null, cores: availableParallelism(), memory: totalmem() },
    versions: {
      node: process.versions.node,
      astro: await versionOf('astro', ROOT),
      pagefind: await versionOf('pagefind', ROOT),
      ...versions,
    },
    ...rounded(result),
  };
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  return `bench/results/${name}.json`;
}

/** Three decimals are more than the measuring is worth. */
function rounded(result: object): object {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
  return JSON.parse(JSON.stringify(result, round)) as object;
}
