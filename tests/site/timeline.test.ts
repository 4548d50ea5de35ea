import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { readChecked } from '../../src/reader/checked.ts';
import { ROOT } from '../setup/build.ts';
import { all, attribute, pagesOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';

const TIMELINE = 'main section[aria-labelledby=timeline]';

describe.each([
  ['story', STORY],
  ['secondStory', SECOND_STORY],
] as const)('the timeline of "%s"', (name, folder) => {
  test('has every event once, newest first, and the other way round on its own page', async () => {
    const oldestFirst = await eventsOf(folder);
    expect(await listedOn(name, 'oldest-first/')).toEqual(oldestFirst);
    expect(await listedOn(name, 'timeline/')).toEqual(oldestFirst.toReversed());
  });

  test('comes last on the home page, in short, and first on its own pages', async () => {
    const sections = async (path: string) =>
      all(await pageOf(name, path), 'main section[aria-labelledby]').map((part) => attribute(part, 'ariaLabelledBy'));
    const home = await sections('');
    expect(home.indexOf('timeline')).toBeGreaterThan(home.indexOf('standings'));
    expect(home.indexOf('latest')).toBeLessThan(home.indexOf('differences'));
    for (const path of ['timeline/', 'oldest-first/', 'as-it-became-known/'])
      expect((await sections(path))[0]).toBe('timeline');
  });

  test('has a heading for every year and month', async () => {
    const headings = await textsOn(name, 'timeline/', `${TIMELINE} :is(h3, h4)`);
    const years = (await eventsOf(folder)).map((id) => id.slice(0, 4));
    expect(headings.filter((text) => /^\d{4}$/.test(text))).toEqual([...new Set(years)].toReversed());
    expect(headings.filter((text) => /^\p{Lu}\p{Ll}+ \d{4}$/u.test(text)).length).toBeGreaterThan(1);
  });
});

/** Ids of the events of a story, oldest first. */
async function eventsOf(folder: string): Promise<readonly string[]> {
  const checked = await readChecked(`${ROOT}/${folder}`);
  if (!('story' in checked)) throw new Error('The content has problems');
  return [...buildGraph(checked.story, checked.content).events.keys()];
}

async function listedOn(name: 'story' | 'secondStory', path: string): Promise<readonly string[]> {
  const links = all(await pageOf(name, path), `${TIMELINE} a`).map((link) => attribute(link, 'href') ?? '');
  return [...new Set(links.flatMap((href) => /\/events\/([^/#]+)\/$/.exec(href)?.[1] ?? []))];
}

async function textsOn(name: 'story' | 'secondStory', path: string, selector: string): Promise<readonly string[]> {
  return all(await pageOf(name, path), selector).map((element) => textOf(element).trim());
}

async function pageOf(name: 'story' | 'secondStory', path: string): Promise<BuiltPage> {
  return (await pagesOf(site(name))).find((built) => built.path === path)!;
}
