import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readArticles } from '../../../src/ingest/read/read-articles.ts';
import { ingestFile } from '../../../src/ingest/run/ingest.ts';
import { namedFiles } from '../../../src/ingest/run/named-files.ts';
import { openRun } from '../../../src/ingest/run/open-run.ts';
import { EVERY_ARTICLE } from '../../../src/ingest/run/selection.ts';
import { writeAll } from '../../../src/ingest/run/write-all.ts';
import { readContent } from '../../../src/reader/content.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const FILES = 30;

/** A folder with an empty story, and texts to make drafts of. */
async function aDesk(files = FILES) {
  const root = await mkdtemp(join(tmpdir(), 'throughline-stopped-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'content/sources'), { recursive: true });
  await mkdir(join(root, 'inbox'));
  for (let i = 0; i < files; i++) await writeFile(join(root, 'inbox', `${i}.txt`), textOf(i));
  return root;
}

/** No two of these are alike. */
function textOf(i: number): string {
  const words = Array.from({ length: 30 }, (_, at) => `w${String.fromCharCode(97 + (i % 26))}${i}x${at}`);
  return `NORHAVEN, Jan. 20, 2026 (Wire) — Bridge ${i} opened for ${words.join(' ')}.\n`;
}

/** Runs the command; stopped by a signal once it has told of some files. */
async function ingest(root: string, stopAfter = Infinity, signal: NodeJS.Signals = 'SIGKILL') {
  const env = { PATH: process.env['PATH'] };
  const child = spawn(process.execPath, [MAIN, 'ingest', 'inbox'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let told = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString().split('\n').length - 1;
    if (told >= stopAfter) child.kill(signal);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

/** The same in this process, which takes less time. */
async function ingestHere(root: string): Promise<void> {
  const standardInput = () => Promise.resolve('');
  const options = { dryRun: false, fullText: false, force: false, selection: EVERY_ARTICLE };
  const run = await openRun(join(root, 'content'), {
    read: readArticles,
    standardInput,
    today: '2026-02-01',
    ...options,
  });
  for (const file of await namedFiles([join(root, 'inbox')])) await ingestFile(file, run);
}

/** The drafts of a story, each whole and with its paragraphs beside it. */
async function wholeDrafts(root: string): Promise<number> {
  const { content, problems } = await readContent(join(root, 'content'));
  expect(problems.filter(({ file }) => file.includes('sources'))).toEqual([]);
  const names = await readdir(join(root, 'content/sources'));
  expect(names.filter((name) => !name.endsWith('.md'))).toEqual([]);
  const beside = new Set(await readdir(join(root, 'drafts')));
  expect(names.filter((name) => !beside.has(name))).toEqual([]);
  return content.drafts.length;
}

describe('an ingest that is stopped', () => {
  it('leaves whole drafts and no part of one, and the next one goes on from there', { timeout: 60_000 }, async () => {
    const root = await aDesk();
    expect(await ingest(root, 1)).toBeNull();
    const first = await wholeDrafts(root);
    expect(await ingest(root, 10 + first, 'SIGINT')).toBeNull();
    const second = await wholeDrafts(root);
    expect(second).toBeGreaterThan(first);
    expect(second).toBeLessThan(FILES);
    expect(await ingest(root)).toBe(0);
    expect(await wholeDrafts(root)).toBe(FILES);
    expect((await readdir(join(root, 'drafts'))).filter((name) => !name.endsWith('.md'))).toEqual([]);
  });

  it('before the draft has its name has written nothing that the next one is held up by', async () => {
    const root = await aDesk(1);
    await ingestHere(root);
    const [draft] = await readdir(join(root, 'content/sources'));
    await rm(join(root, 'content/sources', draft!));
    const abandoned = join(root, 'drafts', '.part-999999999');
    await mkdir(abandoned);
    await ingestHere(root);
    expect(await readdir(join(root, 'content/sources'))).toEqual([draft]);
    expect(await readdir(join(root, 'drafts'))).toEqual([draft]);
  });
});

describe('files that are written together', () => {
  it('are all there or none', async () => {
    const root = await mkdtemp(join(tmpdir(), 'throughline-all-'));
    onTestFinished(() => rm(root, { recursive: true }));
    const files = ['a/x', 'b/x', 'c/x'].map((path) => ({ path: join(root, path), text: path }));
    for (const { path } of files) {
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, 'mine');
      await expect(writeAll(files, join(root, 'a/.part'))).rejects.toThrow(/: there$/);
      expect(await readFile(path, 'utf8')).toBe('mine');
      expect((await readdir(root, { recursive: true })).filter((name) => /x$|part/.test(name))).toHaveLength(1);
      await rm(path);
    }
    await writeAll(files, join(root, 'a/.part'));
    expect(await readFile(join(root, 'c/x'), 'utf8')).toBe('c/x');
    await expect(writeAll(files, join(root, 'a/.part'))).resolves.toBeUndefined();
  });
});
