import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verify } from '../../src/cli/verify.ts';
import { digestOfFile, writeFileList } from '../../src/site/build/file-list.ts';
import { digestInSite, textInSite, type SiteCopy } from '../../src/site/site-copy.ts';
import { serve } from '../setup/server.ts';

const FILES = { 'index.html': 'home', 'events/a b/index.html': 'an event', '404.html': 'none', _redirects: 'x' };

const UNSERVED = 'Not compared, because hosts do not serve it: _redirects\n';

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
  expect(await onWeb()).toMatchObject({ code: 0, out: `${UNSERVED}The same: 3 files\n` });
});

it('the files that a host does not serve are named, and not counted while the others are', async () => {
  const many = Array.from({ length: 498 }, (_, i) => [`data/${i}.json`, '{}']);
  const files = { ...FILES, '.htaccess': 'y', ...(Object.fromEntries(many) as Record<string, string>) };
  for (const name of ['built', 'published']) writeSite(name, files);
  const { out, err } = await onWeb();
  expect(err).toBe('500 files of 501 compared\n');
  expect(out).toBe('Not compared, because hosts do not serve them: .htaccess, _redirects\nThe same: 501 files\n');
});

it('each file that differs, is missing or is extra is printed', async () => {
  writeFileSync(join(folder, 'published/index.html'), 'another home');
  rmSync(join(folder, 'published/events'), { recursive: true });
  writeFileSync(join(folder, 'published/planted.html'), 'planted');
  const { code, out, err } = await run(join(folder, 'published'));
  expect(code).toBe(1);
  expect(out).toBe('missing  events/a b/index.html\ndiffers  index.html\nextra    planted.html\n');
  expect(err).toContain('Not the same: 1 file differs, 1 file is missing, 1 file is extra');
  expect((await onWeb()).out).toBe(`${UNSERVED}missing  events/a b/index.html\ndiffers  index.html\n`);
});

it('a list that was changed to hide a change is found', async () => {
  writeSite('published', { ...FILES, 'index.html': 'another home' });
  expect((await run(join(folder, 'published'))).out).toBe('differs  index.html\ndiffers  sha256sums.txt\n');
});

it('a host that is busy is asked again, and one that stays so is named with its answer', async () => {
  const answers = [503, 200];
  const host = await listen((response) => response.writeHead(answers.shift() ?? 503).end('no list'));
  expect((await run(host.url)).err).toContain('has no list of its files');
  expect((await run(host.url)).err).toContain('cannot be reached: the host answered 503');
  host.server.close();
});

it('an answer without an end is read no further than a file of a site can reach', async () => {
  const endless: SiteCopy = { read: () => Promise.resolve(Readable.from(zeros())), files: undefined };
  expect(await textInSite(endless, 'sha256sums.txt', 10)).toBe('0'.repeat(12));
  expect(await digestInSite(endless, 'index.html', 10)).toBe(hash('sha256', '0'.repeat(12)));
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

function* zeros() {
  for (;;) yield Buffer.from('000000');
}

async function listen(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

describe.skipIf(spawnSync('ssh-keygen', ['-?']).error)('a list that is signed', () => {
  const key = () => join(folder, 'key');
  const signedBy = (keys: string) => run(join(folder, 'published'), '--signed-by', keys);

  beforeEach(() => {
    sshKeygen('-q', '-t', 'ed25519', '-N', '', '-C', 'the editor', '-f', key());
    sshKeygen('-Y', 'sign', '-n', 'file', '-f', key(), join(folder, 'published/sha256sums.txt'));
  });

  it('is taken for that of one of the keys it may be signed with, and its signature for no file of the site', async () => {
    const fingerprint = /SHA256:\S+/.exec(sshKeygen('-l', '-f', `${key()}.pub`))![0];
    const { code, out } = await signedBy(`${key()}.pub`);
    expect({ code, out }).toEqual({
      code: 0,
      out: `The list of files is signed with ED25519 key ${fingerprint}\nThe same: 4 files\n`,
    });
  });

  it('is refused once it has changed, without its signature, and where another key signed it', async () => {
    sshKeygen('-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'other'));
    expect((await signedBy(join(folder, 'other.pub'))).err).toContain('is not signed with a key in');
    writeSite('published', { 'index.html': 'another home' });
    expect(await signedBy(`${key()}.pub`)).toMatchObject({ code: 1, out: '' });
    rmSync(join(folder, 'published/sha256sums.txt.sig'));
    expect((await signedBy(`${key()}.pub`)).err).toContain('has no signature of its list of files');
  });

  it('needs a file that holds a public key', async () => {
    expect((await signedBy(key())).err).toContain('holds no public key; name a file such as ~/.ssh/id_ed25519.pub');
    expect((await signedBy(join(folder, 'none.pub'))).err).toContain('cannot be read');
  });
});

function sshKeygen(...args: readonly string[]): string {
  return execFileSync('ssh-keygen', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

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
