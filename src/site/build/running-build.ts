import type { LastBuild } from './last-build.ts';
import type { SitePart } from './part.ts';
import type { FileState } from './site-files.ts';

/** The last whole site, as far as the next one can take files from it. */
export interface LastSite {
  readonly folder: string;
  /** What its files were when they were written, by their paths in it. */
  readonly files: LastBuild['files'];
  /** What lay in its folder when the build began. */
  readonly found: ReadonlyMap<string, FileState>;
}

/** A build under way. */
export interface RunningBuild {
  /** The last whole site; undefined where everything is to be written anew. */
  readonly last: LastSite | undefined;
  /** The folder that the pages are written to. */
  readonly folder: string;
  /** The digest of all that a file prints, by its path in the site. */
  readonly tags: Map<string, string>;
  /** The files that stay in the last site, which becomes the new one. */
  readonly kept: Set<string>;
  /** The part of the site that is built; undefined for the whole. */
  readonly part: SitePart | undefined;
  /** Whether the site is to be one that may lie in any folder. */
  readonly isPortable?: boolean;
}

/** Node, which starts a build, and the bundle that prints the pages each have this file; both find the build here. */
const shared = globalThis as unknown as Record<symbol, RunningBuild | undefined>;
const RUNNING = Symbol.for('throughline.running-build');

/** Makes a build known to the pages that it prints; undefined ends it. */
export function setRunningBuild(build: RunningBuild | undefined): void {
  shared[RUNNING] = build;
}

/** The build that pages are printed for; undefined outside `npm run build`. */
export function runningBuild(): RunningBuild | undefined {
  return shared[RUNNING];
}
