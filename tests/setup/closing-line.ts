import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** How a run went, in tests. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Ends a run with `N passed, N failed` alone on a line, `, N skipped` after it where so. A file that could not be run
 * and an error that no test caught count as failed, so that nothing that went wrong reads as success. Why tests were
 * skipped is told before it, once, where they say so.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) count(module, tally);
    for (const note of notesOfSkipped(modules)) process.stdout.write(`\nNOT TESTED: ${note}\n`);
    process.stdout.write(`\n${closingLine(tally)}\n`);
  }
}

export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function notesOfSkipped(modules: readonly TestModule[]): ReadonlySet<string> {
  const results = modules.flatMap((module) => [...module.children.allTests('skipped')].map((test) => test.result()));
  return new Set(results.flatMap((result) => ('note' in result && result.note ? [result.note] : [])));
}

function count(module: TestModule, tally: Tally): void {
  const failedBefore = tally.failed;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    tally[state === 'pending' ? 'failed' : state] += 1;
  }
  if (!module.ok() && tally.failed === failedBefore) tally.failed += 1;
}
