import { describe, expect, test } from 'vitest';
import { all, attribute, faultsOf, readablePagesOf, textOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

describe.each(['story', 'underPath', 'secondStory'] as const)('the site "%s"', (name) => {
  test('shows on every page below the home page the way from there, the page itself last', async () => {
    const home = new URL(site(name).address).pathname;
    const faults = (page: BuiltPage) => {
      if (['', '404.html'].includes(page.path)) return all(page, '.breadcrumbs').map(() => 'has a way');
      return isWhole(page, home) ? [] : [`leads by ${linksIn(page).join(' and ')}`];
    };
    expect(faultsOf(await readablePagesOf(site(name)), faults)).toEqual([]);
  });
});

function isWhole(page: BuiltPage, home: string): boolean {
  const own = all(page, 'nav[aria-label=Breadcrumb] li:last-child > [aria-current=page]');
  return linksIn(page)[0] === home && own.length === 1 && textOf(own[0]!).trim() !== '';
}

function linksIn(page: BuiltPage): readonly (string | undefined)[] {
  return all(page, 'nav[aria-label=Breadcrumb] ol > li > a').map((link) => attribute(link, 'href'));
}
