import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** What to end before the folder goes: programs that write to it. */
const endings = new Set<() => void>();

/**
 * Gives `use` a folder that is gone afterwards, however it ends: when it fails, and on Ctrl-C too, which ends the
 * programs named with `endFirst` and then this one.
 */
export async function inTemporaryFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const stop = (signal: keyof typeof SIGNALS) => {
    clear(folder);
    process.exit(SIGNALS[signal]);
  };
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const signal of signals) process.once(signal, stop);
  try {
    return await use(folder);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    clear(folder);
  }
}

/** Has `end` called before the folder goes; gives what takes that back, for when it has ended by itself. */
export function endFirst(end: () => void): () => void {
  endings.add(end);
  return () => void endings.delete(end);
}

function clear(folder: string): void {
  for (const end of endings) end();
  endings.clear();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
