import { describe, expect, test } from 'vitest';
import { all, attribute, faultsOf, filesOf, pagesOf, type BuiltPage } from '../setup/pages.ts';
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

describe.each(['story', 'underPath', 'secondStory'] as const)('the site "%s"', (name) => {
  test('has no link to a page, file or place in a page that is not there', async () => {
    const built = site(name);
    const pages = await pagesOf(built);
    const targets = await targetsOf(built, pages);
    expect(faultsOf(pages, (page) => deadLinks(page, built, targets))).toEqual([]);
  });
});

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
