import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { isActor } from '../../src/model/records/subject.ts';
import { graphOf } from '../search/story-names.ts';
import { all, attribute, readablePagesOf, textOf, type BuiltPage, STYLE_GUIDE } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';

describe.each([
  ['story', STORY],
  ['secondStory', SECOND_STORY],
] as const)('in "%s"', (name, folder) => {
  test('the map of every page of standings says of each country what the table says, and names all others', async () => {
    const { subjects } = await graphOf(folder);
    const isCountry = (id: string) =>
      [...subjects.values()].some((one) => one.id === id && isActor(one) && one.country);
    const pages = await standingsPages(name);
    expect(pages.some((page) => all(page, '#map').length > 0)).toBe(true);
    for (const page of pages) {
      const table = all(page, 'table[data-sortable] tbody tr:not(.group)').map(
        (row) => `${idOf(firstIn(row, 'th a'))} ${attribute(row, 'dataStatus')!}`,
      );
      const onMap = all(page, 'figure svg a').map((link) => `${idOf(link)} ${attribute(link, 'dataStatus')!}`);
      // A map of one country would compare nothing.
      const placed = table.filter((standing) => isCountry(standing.split(' ')[0]!));
      const countries = placed.length < 2 ? [] : placed;
      expect({ page: page.path, onMap: onMap.toSorted() }).toEqual({ page: page.path, onMap: countries.toSorted() });
      const missing = all(page, 'figure figcaption a').map(idOf);
      const others = countries.length === 0 ? [] : table.filter((standing) => !countries.includes(standing));
      expect(missing.toSorted()).toEqual(others.map((standing) => standing.split(' ')[0]!).toSorted());
    }
  });

  test('every filling on a map has a texture and is explained beside it', async () => {
    for (const page of await standingsPages(name)) {
      const used = all(page, 'figure svg .country').map((shape) => /#(.+)\)/.exec(attribute(shape, 'fill')!)![1]!);
      const defined = all(page, 'figure pattern').map((pattern) => attribute(pattern, 'id')!);
      const explained = all(page, 'figure .legend path').map((path) => /#(.+)\)/.exec(attribute(path, 'fill')!)![1]!);
      expect([...new Set(used)].toSorted()).toEqual(defined.toSorted());
      expect(explained.toSorted()).toEqual(defined.toSorted());
    }
  });

  test('the strip of an actor or entity has a mark for each event listed under it, and counts as many', async () => {
    const pages = (await readablePagesOf(site(name))).filter(
      (page) => page.path !== STYLE_GUIDE && all(page, 'figure.strip').length > 0,
    );
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const marks = all(page, '.strip svg .moment').map((mark) => attribute(mark, 'dataHref')!);
      const listed = all(page, 'section[aria-labelledby=events] li .title a').map((link) => attribute(link, 'href')!);
      expect({ page: page.path, marks: marks.toSorted() }).toEqual({ page: page.path, marks: listed.toSorted() });
      const caption = textOf(all(page, '.strip figcaption')[0]!).trim();
      expect(caption.startsWith(`${listed.length} of `)).toBe(true);
    }
  });

  test('who takes part in what has a cell for each event and actor, all told in words too', async () => {
    const page = (await readablePagesOf(site(name))).find(({ path }) => path === 'who-takes-part/')!;
    const columns = all(page, 'thead th[scope=col]').length - 1;
    const rows = all(page, 'tbody tr:has(th[scope=row])');
    for (const row of rows) expect(all(inside(row), 'td')).toHaveLength(columns);
    for (const sign of all(page, 'td > span')) expect(attribute(sign, 'ariaLabel')).toMatch(/[a-z]/);
    expect(all(page, 'td > span').length).toBeGreaterThan(1);
  });

  test('the list for narrow screens says of each event what its row in the table says', async () => {
    const page = (await readablePagesOf(site(name))).find(({ path }) => path === 'who-takes-part/')!;
    const columns = all(page, 'thead .who a').map((link) => attribute(link, 'href')!);
    const rows = all(page, '.wide tbody tr:has(th[scope=row])').map((row) => [
      idOf(firstIn(row, 'th a')),
      ...all(inside(row), 'td').flatMap((cell, i) =>
        all(inside(cell), 'td > span').map((sign) => `${columns[i]!} ${attribute(sign, 'ariaLabel')!}`),
      ),
    ]);
    const items = all(page, '.narrow li').map((item) => [
      idOf(firstIn(item, 'p:not(.label) a')),
      ...all(inside(item), 'p.label:has(a)').flatMap((part) =>
        all(inside(part), 'a').map(
          (link) => `${attribute(link, 'href')!} ${/^(.+?):/.exec(lowerFirst(textOf(part).trim()))![1]!}`,
        ),
      ),
    ]);
    const sorted = (lists: readonly (readonly string[])[]) =>
      lists.map(([event, ...parts]) => [event, ...parts.toSorted()]);
    expect(sorted(items)).toEqual(sorted(rows));
  });
});

async function standingsPages(name: 'story' | 'secondStory'): Promise<readonly BuiltPage[]> {
  return (await readablePagesOf(site(name))).filter(({ path }) => /^standings\/./.test(path));
}

/** "Took part" at the beginning of a line is "took part" in the table. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The id of the record that a link leads to. */
function idOf(link: Element): string {
  return /([^/]+)\/$/.exec(attribute(link, 'href')!)![1]!;
}

function firstIn(element: Element, selector: string): Element {
  return all(inside(element), selector)[0]!;
}

function inside(element: Element): BuiltPage {
  return { file: '', path: '', html: '', tree: { type: 'root', children: [element] } };
}
