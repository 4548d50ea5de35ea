import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of what is mutated: those that mirror it, and the examples of mistakes in content. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{model,views}/**/*.test.ts', 'tests/reader/broken.test.ts'],
    testTimeout: 30_000,
    // Nothing here leaves traces in a module, and loading the model anew for each file takes longer than its tests.
    isolate: false,
  },
});
