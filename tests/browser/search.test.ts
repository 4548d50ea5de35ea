import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isActor } from '../../src/model/records/subject.ts';
import { SECOND_STORY_CASES } from '../search/cases-of-second-story.ts';
import { graphOf } from '../search/story-names.ts';
import { useChromium } from '../setup/chromium.ts';
import { site } from '../setup/provided.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';

/** The first case of each habit, as a query and the path of whom it means. */
const ONE_OF_EACH_HABIT = Object.values(SECOND_STORY_CASES).map((cases) => Object.entries(cases)[0]!);

const BOX = 'header input[name=q]';
const open = useChromium();
const openStory = useChromium('story');

describe('the search box', () => {
  test('has the focus after "/", and takes no slash', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    expect(await hasFocus(page, BOX)).toBe(true);
    expect(await page.locator(BOX).inputValue()).toBe('');
  });

  test('takes a slash that is typed in it', async () => {
    const page = await open('');
    await page.locator(BOX).click();
    await page.keyboard.type('a/b');
    expect(await page.locator(BOX).inputValue()).toBe('a/b');
  });

  test('does not take the focus from another field that a slash is typed in', async () => {
    const page = await open('about/');
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('textarea')));
    await page.locator('main textarea').pressSequentially('1/2');
    expect(await page.locator('main textarea').inputValue()).toBe('1/2');
  });
});

describe('searching from the home page', () => {
  test.each([
    ['Markaki', 'actors/eleni-markaki/'],
    ['Seychelles', 'actors/seychelles/'],
  ])(
    'for “%s” leads to an address that says so, where the first result leads to whom it names',
    async (query, path) => {
      const page = await open('');
      await searchFor(page, query);
      expect(page.url()).toBe(`${site('secondStory').url}search/?q=${query}`);
      expect(await firstResult(page)).toBe(site('secondStory').url + path);
    },
  );

  test.each(['person', 'country'])(
    'does the same for a %s on a site that is not published under a path',
    async (kind) => {
      const actors = [...(await graphOf(STORY)).subjects.values()].filter(isActor);
      const { id, name } = actors.find((actor) => actor.kind === kind)!;
      const page = await openStory('');
      await searchFor(page, name);
      expect(await firstResult(page)).toBe(`${site('story').url}actors/${id}/`);
    },
  );
});

describe('the search page', () => {
  test('shows the query in its box', async () => {
    const page = await open('search/?q=Markaki');
    await page.locator('#results li').first().waitFor();
    expect(await page.locator(BOX).inputValue()).toBe('Markaki');
  });

  test('gives each result one heading link, its kind and an excerpt', async () => {
    const page = await open('search/?q=ocean');
    await page.getByText(/pages for “ocean”/).waitFor();
    const results = await page.locator('#results ol > li').allInnerTexts();
    expect(results.length).toBeGreaterThan(3);
    expect(
      results.filter(
        (text) =>
          !/\b(?:Event|Person|Country|Organisation|Agreement|Document|Plan|Place|Source|Question)\b/i.test(text),
      ),
    ).toEqual([]);
  });

  test.each([
    [['$7bn', '7bn', '$7 billion', '7 billion dollars', 'US$7,000 million', '7b USD', 'usd 7bn', '7,0 Mrd'], 2],
    [['€2m', '2 million', '2 million euros', '2,000,000', 'EUR 2 mln'], 3],
  ])('finds the same pages however an amount is written: %j', async (queries, least) => {
    const found: (readonly (string | null)[])[] = [];
    const page = await open('about/');
    for (const query of queries) {
      await page.goto(`${site('secondStory').url}search/?q=${encodeURIComponent(query)}`);
      await page.locator('#results li').first().waitFor();
      found.push(
        await page.locator('#results li a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      );
    }
    expect(found[0]!.length).toBeGreaterThanOrEqual(least);
    expect(found).toEqual(queries.map(() => found[0]));
  });

  test('shows markup in a query as the text it is', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const page = await open(`search/?q=${encodeURIComponent(markup)}`);
    await page.getByText(markup).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  test.each(['zzzzqqqq', 'docker', 'planetarium'])(
    'says so when nothing is found, and shows nothing: %s',
    async (query) => {
      const page = await open(`search/?q=${query}`);
      await page.getByText(`Nothing found for “${query}”.`).waitFor();
      expect(await page.locator('#results li').count()).toBe(0);
    },
  );

  test('says that nothing is written so, and whom one may mean, for a name with a slip in it', async () => {
    const page = await open('search/?q=Markali');
    await page.getByText('Nothing found for “Markali” as it is written. Did you mean:').waitFor();
    expect(await page.locator('#results li').allInnerTexts()).toEqual([expect.stringContaining('Eleni Markaki')]);
  });

  test('opens the list of all names, right below, where nothing is found', async () => {
    const page = await open('search/?q=zzqqxx', { viewport: { width: 360, height: 800 } });
    await page.getByText('Nothing found for “zzqqxx”.').waitFor();
    const said = (await page.locator('#search-status').boundingBox())!;
    const names = (await page.locator('#all-names ul.names').first().boundingBox())!;
    expect(names.y - said.y - said.height).toBeLessThan(400);
  });

  test('lists all names where its script cannot be loaded', async () => {
    const page = await open('search/', {}, (opened) => opened.route('**/*.js', (route) => route.abort()));
    const names = page.locator('#all-names');
    expect(await names.isVisible()).toBe(false);
    await names.locator('ul.names').first().waitFor({ state: 'visible' });
  });

  test('shows no title again in its excerpt, and says where an excerpt is cut off', async () => {
    const page = await open('search/?q=ferry');
    const item = page.locator('#results li:not(.named)');
    await item.first().waitFor();
    const results = await item.evaluateAll((items) =>
      items.map((one) => ({
        title: one.querySelector('.title')!.textContent,
        excerpt: one.querySelector('p:last-child')!.textContent,
      })),
    );
    expect(results.length).toBeGreaterThan(5);
    expect(results.filter(({ title, excerpt }) => excerpt.startsWith(title))).toEqual([]);
    expect(results.filter(({ excerpt }) => !/[.?!…]\s*$/.test(excerpt))).toEqual([]);
    expect(results.some(({ excerpt }) => excerpt.endsWith(' …'))).toBe(true);
  });

  test('leaves out a word that no page has, and says so', async () => {
    const page = await open('search/?q=Markaki+qwxzv');
    await page.getByText('No page has “qwxzv”.').waitFor();
    expect(await firstResult(page)).toBe(`${site('secondStory').url}actors/eleni-markaki/`);
  });

  test('guesses no name for a word that pages have', async () => {
    const page = await open('search/?q=repair');
    await page.getByText(/^\d+ pages for “repair”\.$/).waitFor();
    expect(await page.locator('#results .named').count()).toBe(0);
  });

  test.each(ONE_OF_EACH_HABIT)('has whom people mean first, with the reason: “%s”', async (query, path) => {
    const page = await open(`search/?q=${encodeURIComponent(query)}`);
    await page.locator('#results li').first().waitFor();
    expect(await firstResult(page)).toBe(site('secondStory').url + path);
  });

  test('has names first, then pages with excerpts, no page twice, and says how many', async () => {
    const page = await open('search/?q=Lenouki');
    await page.getByText('1 name and 10 pages for “Lenouki”.').waitFor();
    const items = await page.locator('#results > ol > li').allInnerTexts();
    expect(items[0]).toContain('spelled Lenouki in the Harbour Lamp article');
    expect(items).toHaveLength(10);
    const links = await page
      .locator('#results li a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(links.length);
    expect(await page.locator('#results li:not(.named) mark').count()).toBeGreaterThanOrEqual(6);
  });

  test('has the pages that name whom a foreign name means', async () => {
    const page = await open('search/?q=Komoren');
    await page.getByText(/1 name and \d+ pages/).waitFor();
    expect(await page.locator('#results li').nth(1).innerText()).toContain('Comoros');
  });

  test('shows more results when asked, and takes the reader to the first of them', async () => {
    const page = await open('search/?q=ocean');
    const more = page.getByRole('button', { name: /^Show \d+ more$/ });
    await more.waitFor();
    const before = await page.locator('#results li').count();
    await more.click();
    await page.locator('#results li').nth(before).waitFor();
    const focused = page.locator('#results li').nth(before).locator('a');
    expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('is narrowed by controls whose state is in the address, and Back undoes it', async () => {
    const page = await open('search/?q=Seychelles');
    await page.getByText(/names? and \d+ pages for “Seychelles”\.$/).waitFor();
    await page.getByLabel('Kind').selectOption('Source');
    await page.getByText(/^\d pages for “Seychelles” with these filters\.$/).waitFor();
    await page.getByLabel('Source language').selectOption('French');
    await page.getByText('1 page for “Seychelles” with these filters.').waitFor();
    expect(new URL(page.url()).search).toBe('?q=Seychelles&kind=Source&language=fr');
    expect(await page.locator('#results li').innerText()).toContain('Source, ');

    const shared = await open(`search/${new URL(page.url()).search}`);
    await shared.getByText('1 page for “Seychelles” with these filters.').waitFor();
    expect(await shared.getByLabel('Kind').inputValue()).toBe('Source');

    await page.goBack();
    await page.getByText(/^\d pages for “Seychelles” with these filters\.$/).waitFor();
    expect(await page.getByLabel('Source language').inputValue()).toBe('');
    await page.goBack();
    await page.getByText(/names? and \d+ pages for “Seychelles”\.$/).waitFor();
  });

  test('is widened again by one button, which keeps the words and the order', async () => {
    const page = await open('search/?q=Seychelles&kind=Source&year=2021&sort=date');
    await page.getByText(/with these filters/).waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByText(/pages for “Seychelles”\.$/).waitFor();
    expect(new URL(page.url()).search).toBe('?q=Seychelles&sort=date');
    expect(await page.getByRole('button', { name: 'Clear the filters' }).isVisible()).toBe(false);
  });

  test('lists key moments, newest first, without a word to look for', async () => {
    const page = await open('search/?q=&key=yes&sort=date');
    await page.getByText(/^\d+ pages with these filters\.$/).waitFor();
    const keys = [...(await graphOf(SECOND_STORY)).events.values()].filter(({ key }) => key);
    expect(await page.locator('#results .title').allInnerTexts()).toEqual(keys.toReversed().map(({ title }) => title));
  });

  test('has only what is of the year asked for', async () => {
    const page = await open('search/?q=&kind=Event&year=2021');
    await page.getByText(/^\d+ pages with these filters\.$/).waitFor();
    const days = await page.locator('#results .label').allInnerTexts();
    expect(days.length).toBeGreaterThan(2);
    expect(days.filter((day) => !day.includes('2021'))).toEqual([]);
  });

  test('loads what finds only when something is asked for', async () => {
    const asked: string[] = [];
    const page = await open('search/', {}, (opened) => opened.on('request', (request) => asked.push(request.url())));
    await page.locator('#all-names ul.names').first().waitFor({ state: 'visible' });
    const finding = () => asked.filter((url) => /show-results\.browser|pagefind|names\.json/.test(url));
    expect(finding()).toEqual([]);
    await page.getByLabel('Kind').selectOption('Person');
    await page.getByText(/^\d+ pages with these filters\.$/).waitFor();
    expect(finding()).not.toEqual([]);
  });

  // Chromium 153 asks once only for a module that could not be loaded; 156 asks again.
  test('says so where what finds cannot be loaded, lists all names, and can be asked again', async () => {
    let isFirst = true;
    const page = await open('search/?q=Lenouki', { inInstalled: true }, (opened) =>
      opened.route('**/show-results.browser*.js', (route) => {
        const answer = isFirst ? route.abort() : route.continue();
        isFirst = false;
        return answer;
      }),
    );
    await page.getByText(/^Search could not be loaded\. Try again, or look for a name in the list below\.$/).waitFor();
    await page.locator('#all-names ul.names').first().waitFor({ state: 'visible' });
    await page.getByLabel('Order').selectOption('date');
    await page.getByText(/for “Lenouki”\.$/).waitFor();
  });

  test('finds names when the index of the pages cannot be loaded, and says so', async () => {
    const page = await open('search/?q=Lenouki', {}, (opened) =>
      opened.route('**/pagefind/**', (route) => route.abort()),
    );
    await page.getByText(/^The text of the pages could not be searched\. .* 1 name for “Lenouki”\.$/).waitFor();
    expect(await firstResult(page)).toBe(`${site('secondStory').url}actors/eleni-markaki/`);
  });

  test('does not say that nothing is found where not all could be searched, and finds it when asked to try again', async () => {
    const page = await open('search/?q=pier', {}, (opened) => opened.route('**/pagefind/**', (route) => route.abort()));
    await page.getByText(/^The text of the pages could not be searched\. [^.]*\.$/).waitFor();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(/^\d+ pages for “pier”\.$/).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  test('shows the pages that it could load when one could not be, and says so', async () => {
    let isFirst = true;
    const failFirst = (opened: Page) =>
      opened.route('**/*.pf_fragment', (route) => {
        const answer = isFirst ? route.abort() : route.continue();
        isFirst = false;
        return answer;
      });
    const page = await open('search/?q=Seychelles', {}, failFirst);
    await page.getByText(/^Some pages could not be loaded\. .*for “Seychelles”\.$/).waitFor();
    expect(await page.locator('#results li').count()).toBeGreaterThan(2);
  });

  test('counts the same pages in either order', async () => {
    const page = await open('search/?q=Seychelles');
    const status = page.locator('#search-status', { hasText: 'for “Seychelles”' });
    const count = await status.innerText();
    await page.getByLabel('Order').selectOption('date');
    await page.waitForURL(/sort=date/);
    await page.locator('#results li:not(.named)').first().waitFor();
    expect(await status.innerText()).toBe(count);
  });

  test('narrows nothing by what its controls do not offer', async () => {
    const page = await open('search/?q=Lenouki&kind=Nonsense&year=abc&key=1');
    await page.getByText('1 name and 10 pages for “Lenouki”.').waitFor();
  });

  test.each(['pledge', 'pledges', 'promise', 'promises', 'offers'])(
    'has the list of what was pledged first: “%s”',
    async (query) => {
      const page = await open(`search/?q=${query}`);
      await page.locator('#results li').first().waitFor();
      expect(await firstResult(page)).toBe(`${site('secondStory').url}pledges/`);
    },
  );

  test.each([
    ['when did Mauritius sign', 'Mauritius signed, 18 June 2021'],
    ['When did Mauritius join the Lantern Strait Agreement?', 'Mauritius signed, 18 June 2021'],
    ['has tanzania accepted', 'Tanzania accepted, 18 June 2021'],
    ['Μαυρίκιος joined', 'Mauritius signed, 18 June 2021'],
  ])('answers a question about a standing first: “%s”', async (query, answer) => {
    const page = await open(`search/?q=${encodeURIComponent(query)}`);
    await page.locator('#results .answer').first().waitFor();
    expect(await page.locator('#results li .title').first().innerText()).toBe(answer);
    await page.locator('#results li .title a').first().click();
    await page.waitForURL(/\/events\/2021-06-18-states-join\/#/);
  });

  test('says so where the step that is asked for is not told, and what came last', async () => {
    const page = await open('search/?q=when+did+Mauritius+withdraw');
    const first = page.locator('#results li').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/^Mauritius signed, 18 June 2021\n+.*No source tells of that/s);
  });

  test.each(['"détroit de la lanterne"', '“détroit de la lanterne”', '«détroit de la lanterne»'])(
    'marks nothing but the phrase that is asked for, whomever it names: %s',
    async (query) => {
      const page = await open(`search/?q=${encodeURIComponent(query)}`);
      await page.locator('#results li:not(.named)').first().waitFor();
      const items = await page.locator('#results li:not(.named)').all();
      const marked = await Promise.all(items.map((item) => item.locator('mark').allInnerTexts()));
      expect(marked.length).toBeGreaterThan(0);
      expect(new Set(marked.map((marks) => marks.join(' ').replace('.', '')))).toEqual(
        new Set(['détroit de la Lanterne']),
      );
    },
  );

  test('has its results on the first screen of a phone, and the filters behind one line', async () => {
    const page = await open('search/?q=ocean', { viewport: { width: 360, height: 740 } });
    const first = page.locator('#results li').first();
    await first.waitFor();
    expect((await first.boundingBox())!.y).toBeLessThan(400);
    const kind = page.getByLabel('Kind');
    expect(await kind.isVisible()).toBe(false);
    await page.getByText('Narrow or sort the results').click();
    await kind.selectOption('Source');
    await page.getByText('Narrow or sort the results (1 set)').waitFor();
  });

  test('has the filters at hand where there is room', async () => {
    const page = await open('search/?q=ocean', { viewport: { width: 1280, height: 800 } });
    expect(await page.getByLabel('Kind').isVisible()).toBe(true);
    expect(await page.getByText('Narrow or sort the results').isVisible()).toBe(false);
  });

  test('does not search again when a link within the page is followed', async () => {
    const page = await open('search/?q=ocean');
    await page.getByRole('button', { name: /^Show/ }).click();
    await page.locator('#results li').nth(11).waitFor();
    const before = await page.locator('#results li').count();
    await page.locator('#all-names summary').click();
    await page.locator('#all-names .letters a').first().click();
    await page.waitForURL(/#names-/);
    expect(await page.locator('#results li').count()).toBe(before);
  });

  test('finds pages when the names cannot be loaded', async () => {
    const page = await open('search/?q=Lenouki', {}, (opened) =>
      opened.route('**/names.json', (route) => route.abort()),
    );
    await page.getByText(/^Not all names could be searched\. .* \d pages for “Lenouki”\.$/).waitFor();
  });

  test('has its results again after a result was opened and left with Back', async () => {
    const page = await open('search/?q=Markaki');
    const first = page.locator('#results li a').first();
    const title = await first.innerText();
    await first.click();
    await page.waitForURL(/\/actors\//);
    await page.goBack();
    await page.locator('#results li').first().waitFor();
    expect(await page.locator('#results li a').first().innerText()).toBe(title);
    expect(await page.locator(BOX).inputValue()).toBe('Markaki');
  });
});

async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator(BOX).fill(query);
  await page.locator(BOX).press('Enter');
  await page.waitForURL(/\/search\//);
}

/** The address that the first link of the first result leads to. */
async function firstResult(page: Page): Promise<string> {
  const link = page.locator('#results ol > li').first().locator('a').first();
  return link.evaluate((element) => (element as HTMLAnchorElement).href);
}

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => element === document.activeElement);
}
