import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { all, attribute, faultsOf, readablePagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { contentOf, SECOND_STORY, STORY } from '../setup/stories.ts';

const MARK = 'sup.citation:has(a[href^="#"])';

describe.each([
  ['story', STORY],
  ['secondStory', SECOND_STORY],
] as const)('every event of "%s"', (name, folder) => {
  const eventPages = async () => (await readablePagesOf(site(name))).filter(({ path }) => /^events\/./.test(path));

  test('prints every paragraph of its account', async () => {
    const { events } = await contentOf(folder);
    const pages = new Map((await eventPages()).map((page) => [page.path, accountOf(page).length]));
    const printed = events.map(({ id }) => [id, pages.get(`events/${id}/`)]);
    expect(printed).toEqual(events.map(({ id, text }) => [id, text.paragraphs.length]));
  });

  test('has a citation on every paragraph', async () => {
    const without = (page: BuiltPage) =>
      accountOf(page).flatMap((paragraph, i) => (marksIn(paragraph).length > 0 ? [] : [`paragraph ${i + 1}`]));
    expect(faultsOf(await eventPages(), without)).toEqual([]);
  });

  test('leads each citation to a source that links to the page of the source', async () => {
    const wrong = (page: BuiltPage) =>
      all(page, MARK)
        .map(targetIn)
        .filter((id) => all(page, `li:has(> [id="${id}"]) a[href*="/sources/"]`).length === 0);
    expect(faultsOf(await eventPages(), wrong)).toEqual([]);
  });

  test('leads back from the source to each citation in the account', async () => {
    const oneWay = (page: BuiltPage) =>
      accountOf(page)
        .flatMap(marksIn)
        .filter((mark) => all(page, `li:has(> [id="${targetIn(mark)}"]) a[href="#${placeOf(mark)}"]`).length === 0)
        .map((mark) => `${placeOf(mark) || 'a citation without an id'} has no way back`);
    expect(faultsOf(await eventPages(), oneWay)).toEqual([]);
  });
});

function accountOf(page: BuiltPage): readonly Element[] {
  return all(page, 'main .prose p, main .prose li:not(:has(p))').filter(
    (element) => element.tagName === 'p' || marksIn(element).length > 0,
  );
}

function marksIn(element: Element): readonly Element[] {
  return selectAll(MARK, element);
}

function targetIn(mark: Element): string {
  return attribute(select('a', mark)!, 'href')!.slice(1);
}

function placeOf(mark: Element): string {
  const place = select('span[id]', mark);
  return (place && attribute(place, 'id')) ?? '';
}
