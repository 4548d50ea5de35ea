import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

async function aBuiltSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-served-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>As it was built</title>');
  return folder;
}

test('npm run serve serves what was built, without building it, and says last where: at the next port where one is taken', async () => {
  const taken = createServer().listen(0, 'localhost');
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const env = { PATH: process.env['PATH'], OUT_DIR: await aBuiltSite(), SITE_ADDRESS: 'http://localhost/' };
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', String(port)], { env });
  onTestFinished(() => void child.kill());
  let output = '';
  for await (const part of child.stdout) if ((output += String(part)).includes('Serving')) break;
  expect(output).toContain(`Port ${port} is taken.\n`);
  const url = /Serving .* at (\S+) \(stop it with Ctrl-C\)\n$/.exec(output)![1]!;
  expect(await (await fetch(url)).text()).toContain('As it was built');
  for (const broken of ['%ff', 'about%2fx', 'about%5Cx']) expect((await fetch(`${url}${broken}`)).status).toBe(400);
  expect((await fetch(`${url}?q=a%2fb`)).status).toBe(200);
  expect((await fetch(`${url}caf%C3%A9/`)).status).toBe(404);
}, 30_000);

test('npm run serve says how it is used when asked', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'serve', '--help'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm run serve -- \[--port PORT\] \[--host HOST\]\n/);
}, 30_000);

test('npm run serve says so where nothing was built, and where a port is none', () => {
  const run = (out: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [MAIN, 'serve', ...args], {
      env: { PATH: process.env['PATH'], OUT_DIR: out },
      encoding: 'utf8',
    });
  expect(run('not-there')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'There is no site in not-there; build one with npm run build\n',
  });
  expect(run('not-there', '--port', '80x').stderr).toMatch(/^--port: "80x" is no port; write a number such as 8080\n/);
}, 30_000);
