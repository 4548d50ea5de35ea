import { beforeEach, expect, it, vi } from 'vitest';
import type * as Folder from '../../src/site/folder.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { readChecked } from '../../src/reader/checked.ts';
import { contentOf, STORY } from '../builders.ts';

vi.mock('../../src/reader/checked.ts');
vi.mock('../../src/model/graph/graph.ts');

/** The file as one more of those who run it in a build has it: Astro's settings, the collections, the pages. */
async function anotherInstance(): Promise<typeof Folder> {
  vi.resetModules();
  return import('../../src/site/folder.ts');
}

const read = vi.mocked(readChecked);
const linked = vi.mocked(buildGraph);
const WHOLE = { story: STORY, content: contentOf({}), problems: [] } as const;
const BROKEN = {
  address: undefined,
  problems: [{ file: 'events/a.md', line: 1, field: 'date', found: 'nothing', fix: 'write one' }],
} as const;

beforeEach(async () => {
  (await anotherInstance()).forgetContent();
  vi.clearAllMocks();
  read.mockImplementation(() => Promise.resolve({ ...WHOLE }));
  linked.mockImplementation(() => ({}) as ReturnType<typeof buildGraph>);
});

it('reads content once and links it once, however many instances of the file a build runs', async () => {
  const graphs = [];
  for (let i = 0; i < 3; i++) {
    const instance = await anotherInstance();
    await instance.loadContent();
    graphs.push(await instance.loadGraph());
  }
  expect(read).toHaveBeenCalledTimes(1);
  expect(linked).toHaveBeenCalledTimes(1);
  expect(new Set(graphs).size).toBe(1);
});

it('reads and links anew for all of them after a file has changed', async () => {
  const [first, second] = [await anotherInstance(), await anotherInstance()];
  const before = await first.loadGraph();
  second.forgetContent();
  expect(await first.loadGraph()).not.toBe(before);
  expect(read).toHaveBeenCalledTimes(2);
});

it('keeps the story of before while the content is broken', async () => {
  const folder = await anotherInstance();
  const before = await folder.loadGraph();
  read.mockResolvedValue(BROKEN);
  folder.forgetContent();
  expect(await folder.loadGraph()).toBe(before);
});
