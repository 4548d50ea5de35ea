import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathOfSite } from '../address.ts';
import { contentFolder } from '../folder.ts';
import { changeFolder } from './changed-folder.ts';
import { pagesNotKept, pagesOfPart } from './chosen-pages.ts';
import { digestOfFile, LIST_FILE, SIGNATURE_FILE, writeFileList } from './file-list.ts';
import { folderPages } from './folder-pages.ts';
import { addressesDigest, readInputs, type Inputs } from './inputs.ts';
import { keepSignature } from './kept-signature.ts';
import { keepLastBuild, readLastBuild, type LastBuild, type WrittenFile } from './last-build.ts';
import { writePart, type SitePart } from './part.ts';
import { unfinishedFolder } from './places.ts';
import { clearUnfinished, replaceFolder } from './replaced-folder.ts';
import { setRunningBuild, type LastSite, type RunningBuild } from './running-build.ts';
import { writeSmallFiles } from './small-files.ts';
import { filesUnder, isSame, stateNow, statesUnder, takeFile, type FileState } from './site-files.ts';

/** What became of a build: how many files were written anew, and how many are as they were. */
export interface BuiltSite {
  readonly written: number;
  readonly kept: number;
}

/** What is to be built. */
interface SiteForm {
  /** The part of the site to build, which has neither an index for search nor a list for search engines. */
  readonly part?: SitePart | undefined;
  /** Whether it may lie in any folder; then everything is made anew. */
  readonly isPortable?: boolean;
}

/**
 * Builds the site into a folder, which holds the last whole site until the new one is whole too. Pages that would print
 * the same are taken from the last site; where nothing has changed at all, it stays.
 *
 * @param form the site as a whole, where nothing is said
 */
export async function buildSite(siteFolder: string, { part, isPortable = false }: SiteForm = {}): Promise<BuiltSite> {
  await clearUnfinished(siteFolder);
  const inputs = await readInputs(contentFolder, isPortable);
  const last = await readLastBuild(siteFolder);
  const found = statesUnder(siteFolder);
  if (last && isFrom(last, inputs, part) && isWhole(found, last))
    return { written: 0, kept: Object.keys(last.files).length };
  const usable =
    last?.inputs.code === inputs.code && !isPortable
      ? { folder: resolve(siteFolder), files: last.files, found }
      : undefined;
  const folder = unfinishedFolder(siteFolder);
  const running = { last: usable, folder, tags: new Map<string, string>(), kept: new Set<string>(), part, isPortable };
  const inputsAfter = await write(running, inputs).catch((error: unknown) => clearAway(folder, error));
  const files = await putInPlace(siteFolder, running);
  await keepLastBuild(siteFolder, { inputs: inputsAfter, part, files });
  return { written: Object.keys(files).length - running.kept.size, kept: running.kept.size };
}

/** What a build wrote before it failed goes: it may have filled the disk. */
async function clearAway(folder: string, error: unknown): Promise<never> {
  await rm(folder, { recursive: true, force: true });
  throw error;
}

function isFrom({ inputs, part }: LastBuild, now: Inputs, partNow: SitePart | undefined): boolean {
  const { code, content, addresses } = now;
  const isSamePart = part?.number === partNow?.number && part?.of === partNow?.of;
  return isSamePart && inputs.code === code && inputs.content === content && inputs.addresses === addresses;
}

/** Whether the site lies there as it was written, with nothing changed, added or gone. */
function isWhole(found: ReadonlyMap<string, FileState>, { files }: LastBuild): boolean {
  const built = [...found].filter(([file]) => file !== SIGNATURE_FILE);
  return built.length === Object.keys(files).length && built.every(([file, state]) => isSame(files[file], state));
}

/** Gives what the site was made from, the list of addresses as the build left it. */
async function write(running: RunningBuild, read: Inputs): Promise<Inputs> {
  const { folder, part, kept, isPortable } = running;
  setRunningBuild(running);
  const { build } = await import('astro');
  await build({ outDir: folder, logLevel: 'warn', integrations: [part ? pagesOfPart(part) : pagesNotKept(kept)] });
  if (!part) writeSmallFiles(await folderPages([...kept, ...(await filesUnder(folder))]));
  setRunningBuild(undefined);
  if (isPortable) await makePortableIn(folder);
  const inputs = { ...read, addresses: await addressesDigest(contentFolder) };
  if (part) await writePart(folder, { ...part, inputs });
  return inputs;
}

/** Loaded for such a build alone, since it brings a bundler. */
async function makePortableIn(folder: string): Promise<void> {
  const { makePortable } = await import('../portable/make-portable.ts');
  await makePortable(folder, await pathOfSite());
}

/** Puts what was written in its place, with what is kept of the last site; gives every file of the new one. */
async function putInPlace(siteFolder: string, running: RunningBuild): Promise<LastBuild['files']> {
  const { last, folder, tags, kept } = running;
  const digests = listFiles(running);
  if (!running.part) keepSignature(siteFolder, folder);
  const written = [...statesUnder(folder).keys()];
  await bringTogether(siteFolder, running, written);
  const files: Record<string, WrittenFile> = {};
  for (const file of kept) files[file] = last!.files[file]!;
  for (const file of written.filter((name) => name !== SIGNATURE_FILE)) {
    const state = stateNow(join(siteFolder, file))!;
    files[file] = { ...state, tag: tags.get(file) ?? null, sha256: digests.get(file) ?? null };
  }
  return files;
}

/** Writes the list of all files; the digests of those that are kept are known. A part of a site has no list. */
function listFiles({ last, folder, kept, part }: RunningBuild): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  if (part) return digests;
  for (const file of kept) digests.set(file, last!.files[file]!.sha256 ?? digestOfFile(join(last!.folder, file)));
  for (const file of statesUnder(folder).keys()) digests.set(file, digestOfFile(join(folder, file)));
  digests.delete(LIST_FILE);
  writeFileList(folder, digests);
  return digests;
}

/** Moves the fewer files: those that were written into the last site, or those that are kept beside them. */
async function bringTogether(siteFolder: string, { last, folder, kept }: RunningBuild, written: readonly string[]) {
  if (last && kept.size > written.length) {
    changeFolder(siteFolder, { gone: goneFrom(last, new Set([...kept, ...written])) });
  } else {
    for (const file of kept) takeFile(join(siteFolder, file), join(folder, file));
    await replaceFolder(siteFolder);
  }
}

function goneFrom({ found }: LastSite, files: ReadonlySet<string>): readonly string[] {
  return [...found.keys()].filter((file) => !files.has(file));
}
