import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { childrenOf, measure } from '../../bench/build/measured-run.ts';
import { ROOT } from '../setup/build.ts';

const BUSY = 'while (process.cpuUsage().user < 300_000);';
const PARENT = `require('node:child_process').spawnSync(process.execPath, ['-e', '${BUSY}'])`;

test('what a program takes includes what the programs that it starts take', async () => {
  const { cpu, wall, memory } = await measure({ command: ['node', '-e', PARENT], folder: ROOT });
  expect(cpu).toBeGreaterThan(0.3);
  expect(wall).toBeGreaterThan(0.3);
  if (existsSync('/proc/self/status')) expect(memory).toBeGreaterThan(20e6);
});

test('seconds are those of the children, user and system', () => {
  expect(childrenOf('0m9.00s 0m9.00s\n1m2.50s 0m0.25s\n')).toBe(62.75);
});

test('a program that fails is told of by its last lines', async () => {
  const failing = 'for (let i = 1; i <= 40; i++) console.log("line", i); process.exit(3)';
  const failed = await measure({ command: ['node', '-e', failing], folder: ROOT }).catch(String);
  expect(failed).toMatch(/ended with 3:\nline 26\n/);
  expect(failed).toMatch(/line 40$/);
});

test('stopped by a signal, the benchmark ends what it runs and leaves no folder', async () => {
  const running = `
    const { inTemporaryFolder } = await import('./bench/temporary-folder.ts');
    const { measure } = await import('./bench/build/measured-run.ts');
    await inTemporaryFolder((folder) => {
      console.log(folder);
      return measure({ command: ['sh', '-c', 'echo $$ > pid; exec sleep 60'], folder });
    });`;
  const child = spawn('node', ['--input-type=module', '-e', running], { cwd: ROOT });
  const [told] = (await once(child.stdout, 'data')) as [Buffer];
  const folder = told.toString().trim();
  const id = () => Number(readFileSync(join(folder, 'pid'), 'utf8'));
  await expect.poll(() => existsSync(join(folder, 'pid')) && id()).toBeGreaterThan(0);
  const program = id();
  child.kill('SIGINT');
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(130);
  expect(existsSync(folder)).toBe(false);
  await expect.poll(() => isRunning(program)).toBe(false);
});

/** False too of one that has ended and that nobody has asked for yet: state Z. */
function isRunning(id: number): boolean {
  const stat = `/proc/${id}/stat`;
  if (existsSync('/proc/self/stat')) return existsSync(stat) && !readFileSync(stat, 'utf8').includes(') Z ');
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
