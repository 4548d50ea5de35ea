import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { configDefaults, defineConfig } from 'vitest/config';
import { ClosingLine } from '../tests/setup/closing-line.ts';
import { LongestFirst } from '../tests/setup/longest-first.ts';

const BUILDS = 'tests/setup/with-builds.ts';
const CHROMIUM = 'tests/setup/with-chromium.ts';
const ENGINES = 'tests/setup/with-engines.ts';
const OVER_BUILDS = ['tests/site/**', 'tests/browser/**', 'tests/engines/**'];
const MOCKING = [
  'tests/reader/changed-since-read.test.ts',
  'tests/views/growth.test.ts',
  'tests/reader/growth.test.ts',
  'tests/reader/kept-records.test.ts',
  'tests/reader/read-once.test.ts',
];
const WITH_ASTRO = 'tests/styleguide/**';
const BUILDING = 'tests/build/**';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  // As in a build that is published.
  define: { IS_PORTABLE: 'false' },
  test: {
    reporters: ['default', new ClosingLine()],
    // Tests wait for pages, builds and compilers as much as they compute, so no processor is kept free for the runner.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...OVER_BUILDS, WITH_ASTRO, BUILDING, ...MOCKING],
          // Modules are loaded once for all files that a worker runs: loading took most of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      // Projects that are edited and built, over and over.
      { extends: true, test: { name: 'build', include: [BUILDING], testTimeout: 300_000, hookTimeout: 300_000 } },
      // Files that put other modules in the place of ours have them for themselves.
      { extends: true, test: { name: 'mocking', include: MOCKING, testTimeout: 30_000 } },
      // Components are rendered one by one, by Astro's own plugins.
      getViteConfig(
        { root, test: { name: 'styleguide', include: [`${WITH_ASTRO}/*.test.ts`], testTimeout: 30_000 } },
        { root, devToolbar: { enabled: false }, logLevel: 'error' },
      ),
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [BUILDS],
          // The pages of a site are read and parsed once for all files that a worker runs.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [BUILDS, CHROMIUM],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      // Readers' journeys in every engine that is installed.
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          globalSetup: [BUILDS, ENGINES],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
