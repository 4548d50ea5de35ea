import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownEnvironment, ROOT } from '../setup/build.ts';

/** Works until it is sent a line. */
const WORKER = `
  import { inTurn } from ${JSON.stringify(join(ROOT, 'src/site/build/in-turn.ts'))};
  const tell = ({ process }) => console.log('waits for ' + process);
  await inTurn(tell, async () => {
    console.log('works');
    await new Promise((line) => process.stdin.once('data', line));
  });
  process.exit();
`;

let clone: string;
let running: Worker[];

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'throughline-'));
  running = [];
});

afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  await rm(clone, { recursive: true });
});

test('a build that begins beside another waits for it to end, and says which that is', async () => {
  const first = await says(start(), 'works');
  const second = await says(start(), `waits for ${first.child.pid}`);
  expect(second.said()).not.toContain('works');
  first.child.stdin!.write('\n');
  await first.ended;
  await says(second, 'works');
});

test('a build that was killed is not waited for', async () => {
  const first = await says(start(), 'works');
  const second = await says(start(), 'waits');
  first.child.kill('SIGKILL');
  await says(second, 'works');
  second.child.kill('SIGKILL');
  await says(start(), 'works');
});

test('the commands that write a site say in one line what they wait for', async () => {
  const { child } = await says(start(), 'works');
  const line = new RegExp(`^Another build .* since \\d\\d:\\d\\d \\(process ${child.pid}\\); .*waits.*\\n$`);
  for (const words of [
    ['build', '--clean'],
    ['assemble', 'part-1'],
  ])
    expect((await says(run([join(ROOT, 'src/cli/main.ts'), ...words]), 'Another')).said()).toMatch(line);
});

interface Worker {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<unknown>;
}

function start(): Worker {
  return run(['--input-type=module', '--eval', WORKER]);
}

function run(args: readonly string[]): Worker {
  const child = spawn(process.execPath, args, { cwd: clone, env: ownEnvironment() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const worker = { child, said: () => said, ended: new Promise((resolve) => child.on('close', resolve)) };
  running.push(worker);
  return worker;
}

async function says(worker: Worker, words: string): Promise<Worker> {
  await expect.poll(worker.said, { timeout: 60_000 }).toContain(words);
  return worker;
}
