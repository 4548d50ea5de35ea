import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { changes } from '../../src/cli/changes.ts';
import { aGraph } from '../views/a-graph.ts';
import { fileOf } from '../views/data/bulk/made.ts';

let folder: string;
const site = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
  await write('old', { met: { title: 'They meet' }, left: { title: 'They leave' } });
  await write('new', { met: { title: 'They meet at last' }, signed: { title: 'They sign' } });
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

it('the changes of two versions are what was added, corrected and removed', async () => {
  const { code, out } = await run(site('old'), site('new'));
  expect(code).toBe(0);
  expect(out.split('\n').filter((line) => /^. events |title/.test(line))).toEqual([
    '+ events signed',
    '~ events met',
    '    title: “They meet” → “They meet at last”',
    '- events left',
  ]);
  expect(out).toMatch(/\d rows? added, \d+ corrected, \d+ removed\n$/);
});

it('a version has no changes to itself, however it is named', async () => {
  expect((await run(site('new'), site('new/data'))).out).toBe('0 rows added, 0 corrected, 0 removed\n');
  expect((await run(site('new/data/manifest.json'), site('new'))).out).toMatch(/^0 rows added/);
});

it('a folder without data, a file that is none, and other words are told apart', async () => {
  expect(await run(site('old'), site('none'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no data in') as string,
  });
  mkdirSync(site('bad/data'), { recursive: true });
  writeFileSync(
    site('bad/data/story.sqlite'),
    'no database, but a text that is long enough to be read as one'.repeat(20),
  );
  expect(await run(site('old'), site('bad'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('cannot be read') as string,
  });
  expect(await run(site('old'))).toMatchObject({ code: 2, err: expect.stringContaining('found 1') as string });
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage') as string });
});

async function write(name: string, events: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Promise<void> {
  mkdirSync(join(site(name), 'data'), { recursive: true });
  const { content } = await fileOf(aGraph({ sources: { herald: {} }, events }), 'story.sqlite');
  writeFileSync(join(site(name), 'data', 'story.sqlite'), content);
}

async function run(...args: readonly string[]) {
  const [out, err] = ([process.stdout, process.stderr] as const).map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  const code = await changes(args);
  const said = [out!, err!].map((written) => written.mock.calls.map(([text]) => String(text)).join(''));
  vi.restoreAllMocks();
  return { code, out: said[0]!, err: said[1]! };
}
