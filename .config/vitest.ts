import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { ClosingLine } from '../tests/setup/closing-line.ts';

const BUILDS = 'tests/setup/with-builds.ts';
const CHROMIUM = 'tests/setup/with-chromium.ts';
const OVER_BUILDS = ['tests/site/**', 'tests/browser/**'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...OVER_BUILDS],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [BUILDS],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [BUILDS, CHROMIUM],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
