/** Breaks `model` and `views` in small ways, one at a time, and tells which breaks no test notices. */
export default {
  mutate: ['src/{model,views}/**/*.ts'],
  testRunner: 'vitest',
  // A thread cannot change its time zone, as the tests of dates do.
  vitest: { configFile: '.config/vitest-mutate.ts', pool: 'forks', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 30_000,
  // Vitest takes nothing under node_modules for a test or for code of ours.
  tempDirName: '.astro/mutate',
  ignorePatterns: ['.astro', 'dist', 'dist-portable', 'reports'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
};
