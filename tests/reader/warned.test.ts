import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aStory, warningsOf } from './a-folder.ts';

/* Each folder lies over the story in `tests/broken/base/`, which gives no warning. */
const WARNED = fileURLToPath(new URL('../warned', import.meta.url));
const cases = await readdir(WARNED);

describe('a story that can be built, and in which something looks wrong, has warnings:', () => {
  it.each(cases)('%s', async (name) => {
    const folder = await aStory();
    await cp(join(WARNED, name), folder, { recursive: true, filter: (path) => !path.endsWith('expected.txt') });
    const expected = await readFile(join(WARNED, name, 'expected.txt'), 'utf8');
    expect(await warningsOf(folder)).toEqual(expected.trimEnd().split('\n'));
  });
});

describe('a story without a doubt', () => {
  it('has none', async () => {
    expect(await warningsOf(await aStory())).toEqual([]);
  });
});
