import { join, resolve } from 'node:path';
import { contentFolder } from '../folder.ts';
import { pagesOfPart } from './chosen-pages.ts';
import { addressesDigest, readInputs, type Inputs } from './inputs.ts';
import { keepLastBuild, readLastBuild, type LastBuild, type WrittenFile } from './last-build.ts';
import { writePart, type SitePart } from './part.ts';
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
 *
 * @param part the part of the site to build, which has neither an index for search nor a list for search engines
 */
export async function buildSite(siteFolder: string, part?: SitePart): Promise<BuiltSite> {
  await clearUnfinished(siteFolder);
  const inputs = await readInputs(contentFolder);
  const last = await readLastBuild(siteFolder);
  if (last && isFrom(last, inputs, part) && (await isWhole(siteFolder, last))) return counted(last.files, last.files);
  const usable = last?.inputs.code === inputs.code ? { folder: resolve(siteFolder), files: last.files } : undefined;
  const running = { last: usable, folder: unfinishedFolder(siteFolder), tags: new Map<string, string>(), part };
  const now = await write(running, inputs);
  await replaceFolder(siteFolder);
  await keepLastBuild(siteFolder, now);
  return counted(now.files, usable?.files ?? {});
}

function isFrom({ inputs, part }: LastBuild, now: Inputs, partNow: SitePart | undefined): boolean {
  const { code, content, addresses } = now;
  const isSamePart = part?.number === partNow?.number && part?.of === partNow?.of;
  return isSamePart && inputs.code === code && inputs.content === content && inputs.addresses === addresses;
}

/** Whether the site lies there as it was written, with nothing changed, added or gone. */
async function isWhole(siteFolder: string, { files }: LastBuild): Promise<boolean> {
  const found = await filesUnder(siteFolder);
  if (found.length !== Object.keys(files).length) return false;
  for (const file of found) if (!isSame(files[file], await stateOf(join(siteFolder, file)))) return false;
  return true;
}

async function write(running: RunningBuild, read: Inputs): Promise<LastBuild> {
  const { folder, part } = running;
  setRunningBuild(running);
  const { build } = await import('astro');
  await build({ outDir: folder, logLevel: 'warn', integrations: part ? [pagesOfPart(part)] : [] });
  setRunningBuild(undefined);
  const inputs = { ...read, addresses: await addressesDigest(contentFolder) };
  if (part) await writePart(folder, { ...part, inputs });
  return { inputs, part, files: await statesOf(running) };
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
