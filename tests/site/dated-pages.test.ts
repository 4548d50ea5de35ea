import { describe, expect, test } from 'vitest';
import { asKnownOn } from '../../src/model/graph/known-on.ts';
import { datedPath } from '../../src/paths.ts';
import { pagesByDay } from '../../src/views/by-day/pages-by-day.ts';
import { graphOf } from '../search/story-names.ts';
import { all, attribute, datedPagesOf, faultsOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';

describe.each([
  ['story', STORY],
  ['secondStory', SECOND_STORY],
] as const)('the pages of "%s" as they were on a day', async (name, folder) => {
  const graph = await graphOf(folder);
  const days = new Map<string, string>(pagesByDay(graph).map(({ path, day }) => [`${path}known/${day.iso}/`, day.day]));
  const faults = async (find: (page: BuiltPage) => Iterable<string>) => faultsOf(await datedPagesOf(site(name)), find);

  test('are those that the story makes, and no other', async () => {
    const built = (await datedPagesOf(site(name))).map(({ path }) => path);
    expect(built.length).toBeGreaterThan(100);
    expect(built.toSorted()).toEqual([...days.keys()].toSorted());
  });

  test('lead to no source and no event that was not known by then, and print the address of none', async () => {
    const later = (page: BuiltPage) => {
      const told = asKnownOn(graph, days.get(page.path)!);
      const links = all(page, 'main a[href]').map((link) => attribute(link, 'href')!);
      return links.filter((href) => {
        const [, collection, id] = /\/(sources|events)\/([^/#]+)\//.exec(href) ?? [];
        return collection !== undefined && !told[collection as 'sources' | 'events'].has(decodeURIComponent(id!));
      });
    };
    expect(await faults(later)).toEqual([]);
  });

  test('say of which day they are, in the title and above their first heading, and lead back to now', async () => {
    const unsaid = (page: BuiltPage) => {
      const { path } = datedPath(page.path);
      const back = new URL(path, site(name).address).pathname;
      const [title] = all(page, 'title').map(textOf);
      const said = all(page, '.known-banner').map(textOf).join(' ');
      return [
        ...(/, as known (?:on|in) .*\d{4} · /.test(title ?? '') ? [] : ['no day in its title']),
        ...(/As known (?:on|in) .*\d{4}\./.test(said) ? [] : ['no day above it']),
        ...(all(page, `.known-banner a[href="${back}"]`).length === 1 ? [] : ['no way back']),
        ...(all(page, 'h1').length === 1 ? [] : ['not one first heading']),
      ];
    };
    expect(await faults(unsaid)).toEqual([]);
  });

  test('have titles of their own', async () => {
    const titles = (await datedPagesOf(site(name))).map((page) => all(page, 'title').map(textOf).join());
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('are for readers who ask: neither search engines nor the search of the site find them', async () => {
    const found = (page: BuiltPage) => [
      ...(all(page, 'meta[name=robots][content=noindex]').length === 1 ? [] : ['is indexed']),
      ...(all(page, '[data-pagefind-body]').length === 0 ? [] : ['is searched']),
    ];
    expect(await faults(found)).toEqual([]);
  });
});
