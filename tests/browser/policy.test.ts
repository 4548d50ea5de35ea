import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDatedRecord } from '../../src/paths.ts';
import { openPage, useChromium } from '../setup/chromium.ts';
import { leadsOnTo, pagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';
import { headersIn, serve, type Served } from '../setup/server.ts';
import { listen } from './loading.ts';

/*
 * Pages under their policies. What readers do with them (cards, days, suggestions, search) is in other files: there too
 * the browser refuses what a policy forbids, and the test fails (`useChromium`).
 */

const FULL = process.env['FULL'] === '1';
const MINUTES = FULL ? 60 : 5;
/** What was on its way when the next page was opened. */
const CUT_OFF = 'net::ERR_ABORTED';
const open = useChromium('secondStory', { isRefused: true });

describe.each([
  { name: 'secondStory', says: 'by itself', hasHeaders: false },
  { name: 'underPath', says: 'on a site under a longer path', hasHeaders: false },
  { name: 'secondStory', says: 'with the headers of a host', hasHeaders: true },
] as const)('under its policy, $says,', ({ name, hasHeaders }) => {
  let url: string;
  let served: Served | undefined;

  beforeAll(async () => {
    const { folder, address } = site(name);
    if (hasHeaders)
      served = await serve(
        folder,
        new URL(address).pathname,
        headersIn(await readFile(join(folder, '_headers'), 'utf8')),
      );
    ({ url } = served ?? site(name));
  });
  afterAll(() => served?.stop());

  test(
    `${FULL ? 'every page' : 'a page of each sort'} writes nothing to the console and is refused nothing`,
    async () => {
      const faults: string[] = [];
      const pages = chosenOf(await pagesOf(site(name)));
      expect(pages.length).toBeGreaterThan(30);
      const page = await openPage(name, 'robots.txt');
      listen(page, url, faults);
      for (const one of pages) {
        const answer = await page.goto(url + one.path);
        expect(answer?.headers()['x-content-type-options']).toBe(hasHeaders ? 'nosniff' : undefined);
        if (leadsOnTo(one) !== undefined) await page.waitForLoadState('networkidle');
      }
      await page.context().close();
      expect(faults.filter((fault) => !fault.endsWith(CUT_OFF))).toEqual([]);
    },
    MINUTES * 60_000,
  );

  test('the text of pages is searched', async () => {
    const faults: string[] = [];
    const page = await open('robots.txt');
    listen(page, url, faults);
    await page.goto(`${url}search/?q=meeting`);
    await page.locator('#results li:not(.named) mark').first().waitFor();
    expect(faults).toEqual([]);
  });
});

test.each([
  ['a style', '<style>p{color:red}</style>', 'style-src'],
  ['a script', '<script>document.title = "Changed"</script>', 'script-src'],
  ['a script in an attribute', '<details open ontoggle="document.title = \'Changed\'"></details>', 'script-src'],
  ['a picture of another site', '<img src="https://elsewhere.example/a.png" alt="">', 'img-src'],
  ['a page of another site in a frame', '<iframe src="https://elsewhere.example/"></iframe>', 'default-src'],
])('a page refuses %s that its policy does not name, and says so', async (_, added, directive) => {
  const { page, faults } = await openChanged((html) => html.replace('</main>', `${added}</main>`));
  await expect.poll(() => faults.join('\n')).toContain(directive);
  expect(await page.title()).not.toBe('Changed');
});

test('a page refuses its own styles where they are not as its policy names them', async () => {
  const { page, faults } = await openChanged((html) => html.replace('</style>', ' </style>'));
  await expect.poll(() => faults.join('\n')).toContain('style-src');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain('Source');
});

/** Opens a page of which someone has changed the HTML on its way. */
async function openChanged(change: (html: string) => string): Promise<{ page: Page; faults: readonly string[] }> {
  const faults: string[] = [];
  const page = await open('about/', {}, async (opened) => {
    listen(opened, site('secondStory').url, faults);
    await opened.route('**/about/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  });
  return { page, faults };
}

/** Every page where all is tested; else one of each part of the site and each policy, but for its digests. */
function chosenOf(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const own = pages.filter(({ path }) => !path.startsWith('desk/'));
  if (FULL) return own;
  const sorts = Map.groupBy(own, (page) => {
    const [policy] = /content="default-src[^"]*"/.exec(page.html) ?? [''];
    const isOld = isDatedRecord(page.path);
    return [page.path.split('/')[0], policy.replace(/sha256-[^']*/g, ''), isOld, leadsOnTo(page) === undefined].join();
  });
  return [...sorts.values()].map(([first]) => first!);
}
