import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { printProblem } from '../../src/model/diagnostics/problem.ts';
import { warningsIn } from '../../src/model/diagnostics/warnings.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import * as nameIndex from '../../src/model/names/name-index.ts';
import * as outlines from '../../src/markdown/outline.ts';
import { readChecked } from '../../src/reader/checked.ts';
import { keptRecords } from '../../src/reader/kept-records.ts';
import { KeptTable } from '../../src/reader/kept-table.ts';
import * as yaml from '../../src/reader/yaml.ts';
import { ROOT } from '../setup/build.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';
import { aStory, write } from './a-folder.ts';

vi.mock('../../src/markdown/outline.ts', { spy: true });
vi.mock('../../src/reader/yaml.ts', { spy: true });
vi.mock('../../src/model/names/name-index.ts', { spy: true });

beforeEach(() => {
  vi.clearAllMocks();
});

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A run of the check, as in a process of its own: what it prints, and what was parsed and searched for it. */
async function run(story: string, kept: string, fewest = 0) {
  vi.clearAllMocks();
  const records = keptRecords(story, kept, fewest);
  const checked = await readChecked(story, 'content', records);
  const warnings = 'story' in checked ? warningsIn(buildGraph(checked.story, checked.content), checked.content) : [];
  if ('content' in checked) records.save(checked.content);
  return {
    checked,
    said: [...checked.problems, ...warnings].map(printProblem),
    parsed: vi.mocked(outlines.outline).mock.calls.length,
    searched: vi.mocked(nameIndex.namesInText).mock.calls.length,
  };
}

const EVENT = 'events/2026-01-19-bridge-opened.md';
const ACTOR = 'actors/river-council.md';

describe('what one run read', () => {
  it('is not parsed nor searched for names again in the next, which says the same', async () => {
    const [story, kept] = [await aStory(), await aFolder()];
    const first = await run(story, kept);
    expect(first.parsed).toBeGreaterThan(0);
    expect(vi.mocked(yaml.parseYaml).mock.calls.length).toBe(first.parsed + 1);
    const second = await run(story, kept);
    expect([second.parsed, second.searched]).toEqual([0, 0]);
    // The story file alone.
    expect(yaml.parseYaml).toHaveBeenCalledTimes(1);
    expect(second.said).toEqual(first.said);
  });

  it.each([STORY, SECOND_STORY])('is the same as if it were read anew: %s', async (story) => {
    const kept = await aFolder();
    const fresh = await readChecked(join(ROOT, story), 'content');
    await run(join(ROOT, story), kept);
    const { checked, parsed } = await run(join(ROOT, story), kept);
    expect(parsed).toBe(0);
    expect(checked).toStrictEqual(fresh);
  });

  it('is read again where its file has changed, and nowhere else', async () => {
    const [story, kept] = [await aStory(), await aFolder()];
    await run(story, kept);
    await appendFile(join(story, EVENT), '\nNobody said this.\n');
    const { parsed, said } = await run(story, kept);
    expect(parsed).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${EVENT}:`);
  });

  it('is searched again for names where a name has changed', async () => {
    const [story, kept] = [await aStory(), await aFolder()];
    const first = await run(story, kept);
    const actor = await readFile(join(story, ACTOR), 'utf8');
    await write(story, ACTOR, actor.replace(/^name: .*$/m, 'name: The Bridge'));
    const { parsed, searched } = await run(story, kept);
    expect(parsed).toBe(1);
    expect(searched).toBe(first.searched);
  });

  it('is not kept of a story so small that it is read at once', async () => {
    const [story, kept] = [await aStory(), await aFolder()];
    await run(story, kept, 100);
    expect(await readdir(kept)).toEqual([]);
  });

  it('is forgotten with its file', async () => {
    const [story, kept] = [await aStory(), await aFolder()];
    await run(story, kept);
    const before = await sizeOf(kept);
    await rm(join(story, EVENT));
    await run(story, kept);
    expect(await sizeOf(kept)).toBeLessThan(before);
  });
});

async function sizeOf(folder: string): Promise<number> {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return files.reduce((sum, { length }) => sum + length, 0);
}

describe('what is kept is as if it were not there', () => {
  it.each<[string, (file: Buffer) => Buffer]>([
    ['where it is empty', () => Buffer.alloc(0)],
    ['where it is half written', (file) => file.subarray(0, file.length / 2)],
    ['where one byte has changed', (file) => file.fill(file.at(-20)! ^ 1, file.length - 20, file.length - 19)],
    ['where it is of other code', (file) => Buffer.concat([Buffer.from('"x'), file])],
  ])('%s', async (_, spoil) => {
    const [story, kept] = [await aStory(), await aFolder()];
    const first = await run(story, kept);
    for (const name of await readdir(kept)) await writeFile(join(kept, name), spoil(await readFile(join(kept, name))));
    const { parsed, said } = await run(story, kept);
    expect(parsed).toBe(first.parsed);
    expect(said).toEqual(first.said);
    expect((await run(story, kept)).parsed).toBe(0);
  });

  it('where the folder cannot be written', async () => {
    const [story, kept] = [await aStory(), await aFolder()];
    await writeFile(join(kept, 'file'), '');
    expect((await run(story, join(kept, 'file/records'))).said).toEqual([]);
  });
});

describe('a table that is kept', () => {
  it('knows a value by its key and what it was worked out from', async () => {
    const folder = await aFolder();
    const table = new KeptTable<string>(folder, 'a', '1');
    table.set('key', 'digest', 'value');
    table.save();
    const read = (name: string, version: string) => new KeptTable<string>(folder, name, version);
    expect(read('a', '1').get('key', 'digest')).toBe('value');
    expect(read('a', '1').get('key', 'other')).toBeUndefined();
    expect(read('a', '2').get('key', 'digest')).toBeUndefined();
    expect(read('b', '1').get('key', 'digest')).toBeUndefined();
  });

  it('is whole after two have written it, and no draft of either is left', async () => {
    const folder = await aFolder();
    const [one, other] = [new KeptTable<number>(folder, 'a', '1'), new KeptTable<number>(folder, 'a', '1')];
    const keys = Array.from({ length: 500 }, (_, i) => `key ${i}`);
    for (const [i, key] of keys.entries()) [one, other].forEach((table, j) => table.set(key, 'digest', i + j * 1000));
    one.save();
    other.save();
    const names = await readdir(folder);
    expect(new Set(names).size).toBe(32);
    expect(names.every((name) => /^a-\d+$/.test(name))).toBe(true);
    const read = new KeptTable<number>(folder, 'a', '1');
    expect(keys.map((key) => read.get(key, 'digest'))).toEqual(keys.map((_, i) => i + 1000));
  });
});
