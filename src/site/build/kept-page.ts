import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Story } from '../../model/records/story.ts';
import { isDatedRecord } from '../../paths.ts';
import { pathInSite } from '../../urls.ts';
import { runningBuild, type RunningBuild } from './running-build.ts';
import { fileOfPage, isSame, stateNow, takeFile } from './site-files.ts';

/**
 * Takes a page from the last site where it would print the same, and gives the empty response that leaves the file as
 * it is; null where the page has to be printed, as it always is outside `npm run build`.
 *
 * @param url the page's own address
 * @param printed all that the page prints, but for what comes with the code
 */
export function keptPage(url: URL, story: Story, printed: object, ...more: readonly unknown[]): Response | null {
  return keptResponse(url, storyOn(url, printed, story), printed, ...more);
}

/** The same for a file that prints nothing of the story but what it is given. */
export function keptResponse(url: URL, ...printed: readonly unknown[]): Response | null {
  return takeIfSame(pathInSite(url.pathname), ...printed) ? new Response(null) : null;
}

/**
 * Takes a file from the last site where it would hold the same, and says whether it did.
 *
 * @param path in the site, as addresses have it
 */
export function takeIfSame(path: string, ...printed: readonly unknown[]): boolean {
  const build = runningBuild();
  if (!build) return false;
  const file = fileOfPage(path);
  const tag = tagOf(printed);
  build.tags.set(file, tag);
  const isKept = isAsItWas(build, file, tag);
  if (isKept) takeFile(join(build.last!.folder, file), join(build.folder, file));
  return isKept;
}

/** A page that says when it changed itself does not say when the story did; nor does one as of a day. */
function storyOn(url: URL, printed: object, story: Story): Story {
  const isDated = isDatedRecord(pathInSite(url.pathname));
  return isDated || ('changed' in printed && printed.changed) ? { ...story, lastChanged: null } : story;
}

function isAsItWas({ last }: RunningBuild, file: string, tag: string): boolean {
  const written = last?.files[file];
  return last !== undefined && written?.tag === tag && isSame(written, stateNow(join(last.folder, file)));
}

/** Views are plain data, so that two which print the same are the same text. */
function tagOf(printed: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(printed)).digest('base64url');
}
