import { describe, expect, test } from 'vitest';
import { isDatedRecord, isEmbed } from '../../src/paths.ts';
import { all, attribute, faultsOf, filesOf, leadsOnTo, pagesOf, STYLE_GUIDE, type BuiltPage } from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';

/** Elements that lead to or load another file, with the attribute that names it. */
const LEADING = [
  ['a[href]', 'href'],
  ['area[href]', 'href'],
  ['link[href]', 'href'],
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['source[src]', 'src'],
  ['form[action]', 'action'],
] as const;

/** From the home page to any page that is there to be read. */
const MOST_LINKS = 3;

describe.each(['story', 'underPath', 'secondStory'] as const)('the site "%s"', (name) => {
  test('has no link to a page, file or place in a page that is not there', async () => {
    const built = site(name);
    const pages = await pagesOf(built);
    const targets = await targetsOf(built, pages);
    expect(faultsOf(pages, (page) => deadLinks(page, built, targets))).toEqual([]);
  });

  test('has no page that nothing leads to, and none further than three links from its home page', async () => {
    const built = site(name);
    const pages = (await pagesOf(built)).filter((page) => leadsOnTo(page) === undefined);
    const links = linksFromHome(built, pages);
    const far = pages.filter(({ path }) => isReachedByLink(path) && !((links.get(path) ?? Infinity) <= MOST_LINKS));
    expect(links.size).toBeGreaterThan(100);
    expect(far.map(({ path }) => `${path}: ${links.get(path) ?? 'no'} links`)).toEqual([]);
  });
});

/** Readers ask for a record as it was on a day; no reader comes to the style guide, or to what is shown where no page is. */
function isReachedByLink(path: string): boolean {
  return !isDatedRecord(path) && !isEmbed(path) && path !== STYLE_GUIDE && path !== '404.html';
}

/** How many links each page is from the home page. */
function linksFromHome(built: Site, pages: readonly BuiltPage[]): ReadonlyMap<string, number> {
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  const links = new Map([['', 0]]);
  // A map goes on with what is added to it meanwhile.
  for (const [path, count] of links)
    for (const next of pathsFrom(pageAt.get(path)!, built))
      if (pageAt.has(next) && !links.has(next)) links.set(next, count + 1);
  return links;
}

function pathsFrom(page: BuiltPage, built: Site): readonly string[] {
  const urls = all(page, 'a[href]').map((link) => new URL(attribute(link, 'href')!, built.address + page.path));
  return urls.filter(({ href }) => href.startsWith(built.address)).map((url) => pathIn(built, url));
}

/** The ids of every page, and the empty set for every other file, by path within the site. */
async function targetsOf(built: Site, pages: readonly BuiltPage[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const files = (await filesOf(built)).map((file) => [file, new Set<string>()] as const);
  return new Map([...files, ...pages.map((page) => [page.path, idsOf(page)] as const)]);
}

/** A mail to the editors, which the page's foot leads to. */
function isMail({ protocol, pathname }: URL): boolean {
  return protocol === 'mailto:' && /^[\w.+-]+@[\w.-]+$/.test(pathname);
}

function idsOf(page: BuiltPage): ReadonlySet<string> {
  return new Set(all(page, '[id]').map((element) => attribute(element, 'id')!));
}

function* deadLinks(page: BuiltPage, built: Site, targets: ReadonlyMap<string, ReadonlySet<string>>) {
  for (const link of linksOf(page)) {
    const url = new URL(link, built.address + page.path);
    if (isMail(url)) continue;
    if (!/^https?:$/.test(url.protocol)) yield `${link} is no web address`;
    if (url.origin !== new URL(built.address).origin) continue;
    const ids = url.href.startsWith(built.address) ? targets.get(pathIn(built, url)) : undefined;
    if (!ids) yield `${link} leads nowhere`;
    else if (url.hash && !ids.has(decodeURIComponent(url.hash.slice(1)))) yield `${link} names no place in its page`;
  }
}

function linksOf(page: BuiltPage): readonly string[] {
  return LEADING.flatMap(([selector, name]) => all(page, selector).map((element) => attribute(element, name)!));
}

function pathIn(built: Site, url: URL): string {
  return decodeURIComponent(url.pathname.slice(new URL(built.address).pathname.length));
}
