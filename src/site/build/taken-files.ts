import { hash } from 'node:crypto';
import { runningBuild, type RunningBuild } from './running-build.ts';
import { fileOfPage, isSame } from './site-files.ts';

/**
 * Takes a file from the last site where it would hold the same, and says whether it did.
 *
 * @param path in the site, as addresses have it
 */
export function takeIfSame(path: string, ...printed: readonly unknown[]): boolean {
  const build = runningBuild();
  if (!build) return false;
  const file = fileOfPage(path);
  const tag = tagOf(...printed);
  build.tags.set(file, tag);
  const isKept = isAsItWas(build, file, tag);
  if (isKept) build.kept.add(file);
  return isKept;
}

/**
 * Takes all files of a folder from the last site where it would hold the same, and says whether it did.
 *
 * @param folder within the site, with a slash at its end
 */
export function takeFolderIfSame(folder: string, ...printed: readonly unknown[]): boolean {
  const build = runningBuild();
  if (!build?.last) return false;
  const tag = tagOf(...printed);
  const before = Object.entries(build.last.files).filter(([, written]) => written.tag === tag);
  const files = before.map(([file]) => file).filter((file) => file.startsWith(folder));
  if (files.length === 0 || !files.every((file) => isAsItWas(build, file, tag))) return false;
  for (const file of files) {
    build.tags.set(file, tag);
    build.kept.add(file);
  }
  return true;
}

/** Notes what files of a folder hold, once they are written, for the next build to take them by. */
export function noteFolder(folder: string, files: readonly string[], ...printed: readonly unknown[]): void {
  const tag = tagOf(...printed);
  for (const file of files) runningBuild()?.tags.set(folder + file, tag);
}

function isAsItWas({ last }: RunningBuild, file: string, tag: string): boolean {
  const written = last?.files[file];
  return written?.tag === tag && isSame(written, last?.found.get(file));
}

/** A digest of what is printed. Views are plain data, so that two which print the same are the same text. */
export function tagOf(...printed: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(printed), 'base64url');
}
