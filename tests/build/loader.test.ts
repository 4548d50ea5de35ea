import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { setRunningBuild } from '../../src/site/build/running-build.ts';
import { contentLoader } from '../../src/site/loader.ts';

afterEach(() => setRunningBuild(undefined));

test.each([
  ['stored for Astro', undefined, true],
  [
    'not stored by a build, which takes them from the graph',
    { last: undefined, folder: '', tags: new Map(), kept: new Set(), part: undefined },
    false,
  ],
] as const)('records are %s', async (_, build, isStored) => {
  const set = vi.fn();
  const context = { store: { set, keys: () => [], delete: vi.fn() }, generateDigest: () => '' };
  setRunningBuild(build && { ...build, kept: new Set<string>(), tags: new Map<string, string>() });
  await contentLoader('questions').load(context as unknown as LoaderContext);
  expect(set.mock.calls.length > 0).toBe(isStored);
});
