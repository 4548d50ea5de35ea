import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const TEXT =
  'HARBOUR, Jan. 20, 2026 (Herald) — The council voted to open the long bridge, and Mira Stone was pleased.\n';

/** Runs `ingest` as a shell would, in a folder with an empty story. */
async function cli(args: readonly string[], input: string | Buffer = '') {
  const cwd = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await mkdir(join(cwd, 'content'));
  await writeFile(join(cwd, 'a.txt'), TEXT);
  const env = { PATH: process.env['PATH'] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'ingest', ...args], {
    cwd,
    env,
    input,
    encoding: 'utf8',
  });
  const sources = await readdir(join(cwd, 'content/sources')).catch(() => []);
  return { status, out: stdout, err: stderr, sources };
}

it('a file becomes a draft, and the command says what is next', async () => {
  const { status, out, err, sources } = await cli(['a.txt']);
  expect({ status, err, sources }).toEqual({
    status: 0,
    err: '',
    sources: ['2026-01-20-council-voted-open-long-bridge.md'],
  });
  expect(out.split('\n').slice(0, 2)).toEqual([
    'a.txt: wrote content/sources/2026-01-20-council-voted-open-long-bridge.md',
    'wrote 1 draft',
  ]);
  expect(out).toMatch(/\nNext: .*npm run new -- event --from SOURCE or, .*npm run new -- citation --source SOURCE\n$/);
});

it('what fails is told in JSON too, which no terminal obeys, and ends with 1', async () => {
  const { status, out, sources } = await cli(['--json', 'a.txt', 'absent\u009b.txt']);
  expect(out).not.toMatch(/\u009b/);
  expect(JSON.parse(out)).toMatchObject([{ kind: 'written' }, { kind: 'failed', file: 'absent\u009b.txt' }]);
  expect({ status, many: sources.length }).toEqual({ status: 1, many: 1 });
});

it('words that it does not know end with 2 and how it is used', async () => {
  const { status, out, err } = await cli(['--fast']);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^There is no option --fast; .*\n\nUsage: npm run ingest /);
});

it.each([
  [['a.txt', '--mentions', '*'], '--mentions needs a name or words that an article mentions: --mentions "Mira Stone"'],
  [['a.txt', '--since', '2026-02-30'], '--since needs a day, such as --since 2026-03-01; found “2026-02-30”.'],
])('%j is refused, with what to write', async (args, message) => {
  const { status, err, sources } = await cli(args);
  expect({ status, first: err.split('\n')[0], sources }).toEqual({ status: 2, first: message, sources: [] });
});

it('what is not asked for has no draft, and is counted', async () => {
  const { status, out, sources } = await cli(['a.txt', '--mentions', 'lighthouse']);
  expect({ status, out, sources }).toEqual({ status: 0, out: '1 left out (--mentions, --since)\n', sources: [] });
});
