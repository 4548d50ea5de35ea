import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type Collection } from '../../src/model/records/content.ts';
import { ROOT } from '../setup/build.ts';
import { all, attribute, filesOf, leadsOnTo, pagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { contentOf } from '../setup/stories.ts';

/** Where the pages of each collection's records are. */
const HOMES = {
  sources: 'sources',
  events: 'events',
  actors: 'actors',
  entities: 'entities',
  questions: 'questions',
} as const satisfies Record<Collection, string>;

describe.each([
  ['story', 'content'],
  ['secondStory', 'tests/second-story/content'],
] as const)('the site "%s"', (name, folder) => {
  test.each(COLLECTIONS)('has exactly one page for each file of %s', async (collection) => {
    const content = await contentOf(folder);
    const notices = content.removed.filter((entry) => entry.collection === collection);
    const entries = [...content[collection], ...notices].map((entry) => entry.id);
    const drafts = new Set(content.drafts.map(({ file }) => file));
    const files = (await readdir(join(ROOT, folder, collection)))
      .filter((file) => !drafts.has(`${folder}/${collection}/${file}`))
      .map((file) => file.replace(/\.md$/, ''));
    const pages = await recordPages(name, HOMES[collection]);
    expect(entries.toSorted()).toEqual(files.toSorted());
    expect(pages.toSorted()).toEqual(files.toSorted());
  });

  test.each(COLLECTIONS)(
    'answers at every former address of %s with a page that leads to the new one',
    async (collection) => {
      const built = site(name);
      const former = (await contentOf(folder))[collection].flatMap(({ id, data }) =>
        data.formerIds.map((old) => [`${HOMES[collection]}/${old}/`, `${HOMES[collection]}/${id}/`] as const),
      );
      const pages = new Map((await pagesOf(built)).map((page) => [page.path, page]));
      const led = former.map(([old]) => {
        const page = pages.get(old);
        const target = page && leadsOnTo(page);
        return [old, target && new URL(target, built.address + old).href];
      });
      expect(led).toEqual(former.map(([old, now]) => [old, built.address + now]));
    },
  );

  test.each([
    ['application/json', 'json'],
    ['text/markdown', 'md'],
  ])('has beside the page of every record, and of none as of a day, its file of the type %s', async (type, ending) => {
    const built = site(name);
    const files = new Set(await filesOf(built));
    const base = new URL(built.address).pathname;
    const led = (await pagesOf(built)).flatMap((page) =>
      all(page, `head > link[rel=alternate][type="${type}"]`).map(
        (link) => [page.path, attribute(link, 'href')!.slice(base.length)] as const,
      ),
    );
    expect(led.map(([, file]) => file)).toEqual(led.map(([path]) => `${path.slice(0, -1)}.${ending}`));
    expect(led.filter(([, file]) => !files.has(file))).toEqual([]);
    const content = await contentOf(folder);
    expect(led).toHaveLength(COLLECTIONS.flatMap((collection): readonly object[] => content[collection]).length);
  });

  test('has its timeline both ways, its lists, its search and its about page', async () => {
    const files = await filesOf(site(name));
    expect(files).toEqual(
      expect.arrayContaining(
        [
          '',
          'oldest-first/',
          'questions/',
          'standings/',
          'pledges/',
          'actors/',
          'who-takes-part/',
          'entities/',
          'sources/',
          'search/',
          'about/',
        ]
          .map((path) => `${path}index.html`)
          .concat('404.html'),
      ),
    );
  });
});

test('answers at every former address of the standings in a body, of each status and day, too', async () => {
  const built = site('secondStory');
  const pages = await pagesOf(built);
  const now = pages.filter(({ path }) => /^standings\/lantern-strait-agreement\/(?!known\/$)/.test(path));
  const led = pages
    .filter(({ path }) => /^standings\/ferry-agreement\/(?!known\/$)/.test(path))
    .map((page) => [page.path, new URL(leadsOnTo(page) ?? '', built.address + page.path).href]);
  expect(now.length).toBeGreaterThan(3);
  expect(led.toSorted()).toEqual(
    now
      .map(({ path }) => [path.replace('lantern-strait-agreement', 'ferry-agreement'), built.address + path])
      .toSorted(),
  );
});

async function recordPages(name: 'story' | 'secondStory', collection: string): Promise<readonly string[]> {
  const pages = (await pagesOf(site(name))).filter((page) => leadsOnTo(page) === undefined);
  return pages.flatMap((page) => new RegExp(`^${collection}/([^/]+)/$`).exec(page.path)?.[1] ?? []);
}
