import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aStory, BROKEN, problemsOf } from './a-folder.ts';

const cases = (await readdir(BROKEN)).filter((name) => name !== 'base');

describe('a story with one mistake has one problem:', () => {
  it.each(cases)('%s', async (name) => {
    const folder = await aStory();
    await cp(join(BROKEN, name), folder, { recursive: true, filter: (path) => !path.endsWith('expected.txt') });
    const expected = await readFile(join(BROKEN, name, 'expected.txt'), 'utf8');
    expect(await problemsOf(folder)).toEqual([expected.trimEnd()]);
    expect(expected).not.toMatch(/\[object|undefined|zod|received|expected/i);
  });
});

describe('a story without a mistake', () => {
  it('has none', async () => {
    expect(await problemsOf(await aStory())).toEqual([]);
  });
});
