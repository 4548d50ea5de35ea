import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { all, attribute, pagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { SECOND_STORY } from '../setup/stories.ts';

describe.each([
  ['story', 'content'],
  ['secondStory', SECOND_STORY],
] as const)('on the site "%s"', (name, folder) => {
  test('every address that was ever published has a page, with the fact that it leads to', async () => {
    const published = (await readFile(`${folder}/addresses.txt`, 'utf8')).split('\n').filter(Boolean);
    const pages = new Map((await pagesOf(site(name))).map((page) => [page.path, page]));
    const dead = published.filter((address) => {
      const [path, fact] = address.split('#');
      const page = pages.get(`${path}/`);
      return !page || (fact !== undefined && !all(page, '[id]').some((part) => attribute(part, 'id') === fact));
    });
    expect(published.some((address) => address.includes('#'))).toBe(true);
    expect(dead).toEqual([]);
  });
});
