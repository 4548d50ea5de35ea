import { join } from 'node:path';
import { keepResult } from '../kept-results.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { benchSize } from './bench-size.ts';
import type { Cost } from './measured-run.ts';
import { readOptions, usualRuns, type Options } from './options.ts';
import { eleventy, installEleventy } from './peers/eleventy.ts';
import { hugo, hugoVersion } from './peers/hugo.ts';
import type { Peer } from './peers/peer.ts';
import { printGrowth, printResult } from './report.ts';
import type { Result } from './result.ts';

/** Below, what every build takes counts for more than what a page takes. */
const GROWS_FROM = 1000;

/** Gives the peers, set up for the story in a folder. */
type PeersOf = (content: string) => Promise<readonly Peer[]>;

/** Builds made-up stories of several sizes with ours and with its peers, and prints what that takes, beside the bounds. */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  await inTemporaryFolder((folder) => benchSizes(folder, options));
}

async function benchSizes(folder: string, { sizes, runs, json }: Options): Promise<void> {
  const peersOf = await findPeers(folder);
  let smaller: Result | undefined;
  for (const sources of sizes) {
    const onEnded = (what: string, cost: Cost) => console.error(progress(sources, what, cost));
    const result = await benchSize({ folder, sources, runs: runs ?? usualRuns(sources), peersOf, onEnded });
    printResult(result);
    if (smaller && smaller.sources >= GROWS_FROM) printGrowth(smaller, result);
    if (json) console.log(`\nKept in ${await kept(result)}`);
    smaller = result;
  }
}

function kept(result: Result): Promise<string> {
  const versions = Object.entries(result.peers).map(([name, { version }]) => [name.toLowerCase(), version] as const);
  return keepResult(`build-${result.sources}`, result, Object.fromEntries<string>(versions));
}

/** The peers that can be had here; says which cannot. */
async function findPeers(folder: string): Promise<PeersOf> {
  const failed = await installEleventy(join(folder, 'eleventy'));
  if (failed !== undefined) console.log(`Eleventy could not be installed, so nothing is compared with it:\n${failed}`);
  const version = await hugoVersion();
  if (version === undefined) console.log('Hugo was not found, so nothing is compared with it.');
  return async (content) => [
    ...(failed === undefined ? [await eleventy(join(folder, 'eleventy'), content)] : []),
    ...(version === undefined ? [] : [hugo(join(folder, 'hugo'), content, version)]),
  ];
}

function progress(sources: number, what: string, { wall, cpu }: Cost): string {
  return `${sources} sources: ${what}: ${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s`;
}
