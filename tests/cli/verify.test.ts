import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { verify } from '../../src/cli/verify.ts';
import { digestOfFile, writeFileList } from '../../src/site/build/file-list.ts';
import { serve } from '../setup/server.ts';

const FILES = { 'index.html': 'home', 'events/a b/index.html': 'an event', '404.html': 'none', _redirects: 'x' };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const name of ['built', 'published']) writeSite(name, FILES);
  vi.stubEnv('OUT_DIR', join(folder, 'built'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('a copy of the built site is the same, in a folder and on the web', async () => {
  expect(await run(join(folder, 'published'))).toMatchObject({ code: 0, out: 'The same: 4 files\n' });
  expect(await onWeb()).toMatchObject({ code: 0, out: 'The same: 4 files\n' });
});

it('each file that differs, is missing or is extra is printed', async () => {
  writeFileSync(join(folder, 'published/index.html'), 'another home');
  rmSync(join(folder, 'published/events'), { recursive: true });
  writeFileSync(join(folder, 'published/planted.html'), 'planted');
  const { code, out, err } = await run(join(folder, 'published'));
  expect(code).toBe(1);
  expect(out).toBe('missing  events/a b/index.html\ndiffers  index.html\nextra    planted.html\n');
  expect(err).toContain('Not the same: 3 files, of 4 files');
  expect((await onWeb()).out).toBe('missing  events/a b/index.html\ndiffers  index.html\n');
});

it('a site is compared with its own list where no build is wanted', async () => {
  rmSync(join(folder, 'built'), { recursive: true });
  expect(await run(join(folder, 'published'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('--manifest') as string,
  });
  expect(await run(join(folder, 'published'), '--manifest')).toMatchObject({ code: 0 });
});

it('a place without a list, a host that does not answer, and other words are told apart', async () => {
  expect((await run(join(folder, 'nowhere'))).err).toContain('has no list of its files');
  expect((await run('http://127.0.0.1:9/')).err).toContain('cannot be reached');
  expect((await run()).code).toBe(2);
  expect((await run('a', '--manifst')).err).toContain('did you mean --manifest?');
});

async function onWeb() {
  const served = await serve(join(folder, 'published'), '/story/');
  return run(served.url).finally(() => served.stop());
}

function writeSite(name: string, files: Readonly<Record<string, string>>): void {
  const site = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  writeFileList(site, new Map(Object.keys(files).map((file) => [file, digestOfFile(join(site, file))])));
}

async function run(...args: readonly string[]) {
  const [out, err] = [process.stdout, process.stderr].map((stream) => {
    const written: string[] = [];
    vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    return written;
  });
  const code = await verify(args);
  vi.restoreAllMocks();
  return { code, out: out!.join(''), err: err!.join('') };
}
