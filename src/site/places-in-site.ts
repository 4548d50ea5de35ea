import { join, resolve } from 'node:path';
import { runningBuild } from './build/running-build.ts';
import { statesUnder } from './build/site-files.ts';

/**
 * Where each file of a site lies, by its path there: of one that is being built, what it keeps of the last site lies
 * there still.
 *
 * @param site its folder
 */
export function placesInSite(site: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const build = runningBuild();
  if (build?.last && resolve(site) === build.folder)
    for (const file of build.kept) places.set(file, join(build.last.folder, file));
  for (const file of statesUnder(site).keys()) places.set(file, join(site, file));
  return places;
}
