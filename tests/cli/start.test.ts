import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it('a command before npm ci says so in one line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const file of ['src/cli/start.mjs', 'src/cli/main.ts', 'src/words/start.mjs'])
    await cp(join(ROOT, file), join(folder, file));
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli/start.mjs'), 'check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'The packages are not installed: run npm ci first.\n' });
});
