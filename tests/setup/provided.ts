import { inject } from 'vitest';

/** A built site that is being served. */
export interface Site {
  /** The folder with its files. */
  readonly folder: string;
  /** The address it was built for, with a slash at its end. */
  readonly address: string;
  /** Where it is served now, with a slash at its end. */
  readonly url: string;
}

/** The sites that are built once for a run, or why they could not be. */
export type Builds = Readonly<
  Record<'story' | 'again' | 'underPath' | 'secondStory' | 'portable', Site | { readonly failed: string }>
>;

/** A browser of another engine, or its driver, that is installed here; or which programs are missing for it. */
export type InstalledEngine =
  { readonly program: string; readonly environment: Readonly<Record<string, string>> } | { readonly missing: string };

/** What `tests/engines` drives. */
export type Engines = Readonly<Record<'Chromium' | 'Firefox' | 'WebKit', InstalledEngine>>;

declare module 'vitest' {
  interface ProvidedContext {
    readonly builds: Builds;
    /** Addresses of running browsers, one of each sort for each worker. */
    readonly chromium: Readonly<Record<'cheapest' | 'installed', readonly string[]>>;
    readonly engines: Engines;
  }
}

/** A built site; fails the test with the build's own words when the build failed. */
export function site(name: keyof Builds): Site {
  const build = inject('builds')[name];
  if ('failed' in build) throw new Error(build.failed);
  return build;
}
