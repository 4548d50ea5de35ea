import { join, resolve } from 'node:path';
import { contentFolder } from '../folder.ts';
import { addressesDigest, readInputs, type Inputs } from './inputs.ts';
import { keepLastBuild, readLastBuild, type LastBuild, type WrittenFile } from './last-build.ts';
import { clearUnfinished, replaceFolder, unfinishedFolder } from './replaced-folder.ts';
import { setRunningBuild, type RunningBuild } from './running-build.ts';
import { filesUnder, isSame, stateOf } from './site-files.ts';

/** What became of a build: how many files were written anew, and how many are as they were. */
export interface BuiltSite {
  readonly written: number;
  readonly kept: number;
}

/**
 * Builds the site into a folder, which holds the last whole site until the new one is whole too. Pages that would print
 * the same are taken from the last site; where nothing has changed at all, it stays.
 */
export async function buildSite(siteFolder: string): Promise<BuiltSite> {
  await clearUnfinished(siteFolder);
  const inputs = await readInputs(contentFolder);
  const last = await readLastBuild(siteFolder);
  if (last && isFrom(last, inputs) && (await isWhole(siteFolder, last))) return counted(last.files, last.files);
  const usable = last?.inputs.code === inputs.code ? { folder: resolve(siteFolder), files: last.files } : undefined;
  const files = await write({ last: usable, folder: unfinishedFolder(siteFolder), tags: new Map() });
  await replaceFolder(siteFolder);
  await keepLastBuild(siteFolder, { inputs: { ...inputs, addresses: await addressesDigest(contentFolder) }, files });
  return counted(files, usable?.files ?? {});
}

function isFrom({ inputs }: LastBuild, now: Inputs): boolean {
  return inputs.code === now.code && inputs.content === now.content && inputs.addresses === now.addresses;
}

/** Whether the site lies there as it was written, with nothing changed, added or gone. */
async function isWhole(siteFolder: string, { files }: LastBuild): Promise<boolean> {
  const found = await filesUnder(siteFolder);
  if (found.length !== Object.keys(files).length) return false;
  for (const file of found) if (!isSame(files[file], await stateOf(join(siteFolder, file)))) return false;
  return true;
}

async function write(running: RunningBuild): Promise<LastBuild['files']> {
  setRunningBuild(running);
  const { build } = await import('astro');
  await build({ outDir: running.folder, logLevel: 'warn' });
  setRunningBuild(undefined);
  return statesOf(running);
}

async function statesOf({ folder, tags }: RunningBuild): Promise<LastBuild['files']> {
  const files: Record<string, WrittenFile> = {};
  for (const file of await filesUnder(folder))
    files[file] = { ...(await stateOf(join(folder, file)))!, tag: tags.get(file) ?? null };
  return files;
}

function counted(files: LastBuild['files'], last: LastBuild['files']): BuiltSite {
  const kept = Object.entries(files).filter(([file, state]) => isSame(last[file], state)).length;
  return { written: Object.keys(files).length - kept, kept };
}
