import type { SerializedError, TestModule } from 'vitest/node';
import { expect, test, vi } from 'vitest';
import { ClosingLine } from '../setup/closing-line.ts';

test('a run ends with what passed and what failed, alone on a line', () => {
  expect(closingLineOf([aModule('passed', 'passed', 'failed')])).toBe('\n2 passed, 1 failed\n');
});

test('what was skipped is told only where something was', () => {
  expect(closingLineOf([aModule('passed', 'skipped')])).toBe('\n1 passed, 0 failed, 1 skipped\n');
});

test('a file that could not be run counts as failed', () => {
  expect(closingLineOf([{ ...aModule(), ok: () => false }])).toBe('\n0 passed, 1 failed\n');
});

test('an error that no test caught counts as failed', () => {
  expect(closingLineOf([aModule('passed')], [{ message: 'uncaught' }])).toBe('\n1 passed, 1 failed\n');
});

type Outcome = 'passed' | 'failed' | 'skipped';
interface Ended {
  readonly ok: () => boolean;
  readonly children: { readonly allTests: () => readonly { readonly result: () => { readonly state: Outcome } }[] };
}

function aModule(...states: readonly Outcome[]): Ended {
  return {
    ok: () => !states.includes('failed'),
    children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
  };
}

function closingLineOf(modules: readonly Ended[], errors: readonly SerializedError[] = []): string {
  const written: unknown[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0);
  new ClosingLine().onTestRunEnd(modules as unknown as readonly TestModule[], errors);
  vi.restoreAllMocks();
  return written.join('');
}
