import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptFile, removeOthers } from '../src/site/kept-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-kept-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const keep = (where: string, key: string, content: string) =>
  keptFile(where, key, () => Promise.resolve(Buffer.from(content)));

test('a file that cannot be kept is made each time, and leaves nothing unfinished', async () => {
  const where = join(folder, 'blocked');
  const name = createHash('sha256').update('key').digest('hex');
  await mkdir(join(where, name, 'in the way'), { recursive: true });
  expect(String(await keep(where, 'key', 'first'))).toBe('first');
  expect(String(await keep(where, 'key', 'second'))).toBe('second');
  expect(await readdir(where)).toEqual([name]);
});

test('of kept files only those of the given keys are left', async () => {
  const where = join(folder, 'others');
  for (const key of ['a', 'b', 'c']) await keep(where, key, key);
  await removeOthers(where, ['a', 'c', 'never kept']);
  expect(await readdir(where)).toHaveLength(2);
  expect(String(await keep(where, 'a', 'anew'))).toBe('a');
  expect(String(await keep(where, 'b', 'anew'))).toBe('anew');
});
