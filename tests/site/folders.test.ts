import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, leadsOnTo, pagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

describe.each(['story', 'underPath', 'secondStory'] as const)('on the site "%s"', (name) => {
  test('every folder of an address has a page', async () => {
    const files = new Set(await filesOf(site(name)));
    const folders = new Set([...files].flatMap((file) => foldersOf(file)));
    expect(folders.size).toBeGreaterThan(100);
    expect([...folders].filter((folder) => !files.has(`${folder}/index.html`))).toEqual([]);
  });

  test('a folder without a page of its own leads to the one it belongs to, and none leads to a page that leads on', async () => {
    const { address } = site(name);
    const pages = new Map((await pagesOf(site(name))).map((page) => [address + page.path, page]));
    const isBare = (path: string) => /^(?:events|share|schemas)\/$|\/known\/$/.test(path);
    const led = [...pages].flatMap(([from, page]) => {
      const to = isBare(page.path) ? leadsOnTo(page) : undefined;
      return to === undefined ? [] : [[page.path, new URL(to, from).href] as const];
    });
    expect(led.length).toBeGreaterThan(30);
    expect(led.filter(([, to]) => !pages.has(to) || leadsOnTo(pages.get(to)!) !== undefined)).toEqual([]);
    expect(new Map(led).get('events/')).toBe(`${address}timeline/`);
    expect(new Map(led).get('schemas/')).toBe(`${address}data/`);
  });
});

/** The folders that a file lies in, but for the top. */
function foldersOf(file: string): readonly string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
