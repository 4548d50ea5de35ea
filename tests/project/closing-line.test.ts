import type { SerializedError, TestModule } from 'vitest/node';
import { expect, test, vi } from 'vitest';
import { ClosingLine } from '../setup/closing-line.ts';

test('a run ends with what passed and what failed, alone on a line', () => {
  expect(closingLineOf([aModule('passed', 'passed', 'failed')])).toBe('\n2 passed, 1 failed\n');
});

test('what was skipped is told only where something was', () => {
  expect(closingLineOf([aModule('passed', 'skipped')])).toBe('\n1 passed, 0 failed, 1 skipped\n');
});

test('why tests were skipped is told once, where they say so', () => {
  const skipped = { state: 'skipped', note: 'Firefox is not installed here' } as const;
  expect(closingLineOf([aModule('passed', skipped, skipped, 'skipped')])).toBe(
    '\nNOT TESTED: Firefox is not installed here\n\n1 passed, 0 failed, 3 skipped\n',
  );
});

test('a file that could not be run counts as failed', () => {
  expect(closingLineOf([{ ...aModule(), ok: () => false }])).toBe('\n0 passed, 1 failed\n');
});

test('an error that no test caught counts as failed', () => {
  expect(closingLineOf([aModule('passed')], [{ message: 'uncaught' }])).toBe('\n1 passed, 1 failed\n');
});

type Result = { readonly state: 'passed' | 'failed' } | { readonly state: 'skipped'; readonly note?: string };

interface Ended {
  readonly ok: () => boolean;
  readonly children: { readonly allTests: (state?: Result['state']) => readonly { readonly result: () => Result }[] };
}

function aModule(...outcomes: readonly (Result | Result['state'])[]): Ended {
  const results = outcomes.map((outcome): Result => (typeof outcome === 'string' ? { state: outcome } : outcome));
  return {
    ok: () => results.every(({ state }) => state !== 'failed'),
    children: {
      allTests: (asked) =>
        results
          .filter(({ state }) => asked === undefined || state === asked)
          .map((result) => ({ result: () => result })),
    },
  };
}

function closingLineOf(modules: readonly Ended[], errors: readonly SerializedError[] = []): string {
  const written: unknown[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0);
  new ClosingLine().onTestRunEnd(modules as unknown as readonly TestModule[], errors);
  vi.restoreAllMocks();
  return written.join('');
}
