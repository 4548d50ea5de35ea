import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import type { TimelineData } from '../../src/components/timeline/timeline-data.ts';
import type { Facets } from '../../src/views/parts/timeline/facets.ts';
import { useChromium } from '../setup/chromium.ts';
import { clear, control, shown, status } from './a-timeline.ts';

const open = useChromium();

/* The timeline of a long story is made of that of a short one: its script is told that its page has a part of the
   events, and finds all of them, as those of a long story, in files and on another page. */

const ISLAND = /(<script type="application\/json" id="timeline-data">)(.*?)(<\/script>)/s;
const FILES = {
  facets: ['facets/2021.json'],
  words: ['words/2021.json'],
  choices: 'choices.json',
  corrections: 'corrections.json',
};

/** Opens it, and tells of each file and page that it loads. */
async function openLong(address: string, watch: (path: string) => void = () => undefined): Promise<Page> {
  let whole = '';
  const toLong = async (route: Route) => {
    const response = await route.fetch();
    whole = await response.text();
    const data = { ...dataIn(whole), events: null, files: FILES };
    const body = whole.replace(ISLAND, (_, start: string, __, end: string) => start + JSON.stringify(data) + end);
    return route.fulfill({ response, body });
  };
  return open(address, {}, (page) =>
    page.route('**/timeline/**', (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*\/timeline\//, '');
      watch(path);
      if (path === '') return toLong(route);
      if (path === '2021/') return route.fulfill({ contentType: 'text/html', body: whole });
      return route.fulfill({ json: contentOf(path, dataIn(whole).events!) });
    }),
  );
}

function dataIn(html: string): TimelineData {
  return JSON.parse(ISLAND.exec(html)![2]!) as TimelineData;
}

function contentOf(path: string, events: readonly Facets[]): unknown {
  if (path.startsWith('facets')) return events.toReversed().map((event) => ({ ...event, page: '2021/' }));
  if (path.startsWith('words')) return Object.fromEntries(events.map(({ id }) => [id, id.replaceAll('-', ' ')]));
  if (path.startsWith('corrections')) return Object.fromEntries(events.map(({ id }) => [id, 0]));
  const ids = [...new Set(events.flatMap(({ actors }) => actors))];
  const choices = ids.map((id) => ({ value: id, label: id, count: 1 }));
  return { kinds: [], languages: [], entities: [], actors: [{ label: 'All', choices }] };
}

/** Until its script has started, which asks for the corrections at its end. */
const isStarted = (page: Page) =>
  expect.poll(() => page.locator('[data-since-last-visit]').innerText()).toMatch(/^From your next visit on/);

test('a long timeline loads nothing to narrow it by until a control is about to be used', async () => {
  const loaded: string[] = [];
  const page = await openLong('timeline/', (path) => loaded.push(path));
  await isStarted(page);
  expect(loaded).toEqual(['', 'corrections.json']);
  expect(await status(page)).toBe('');
  await control(page, 'kind').focus();
  await expect.poll(() => loaded.toSorted()).toEqual(['', 'choices.json', 'corrections.json', 'facets/2021.json']);
});

test('a long timeline is narrowed to the events that a short one is, with the items of their own pages', async () => {
  const short = await open('timeline/?actor=seychelles&kind=statement');
  const left = await shown(short);
  expect(left.length).toBeGreaterThan(0);
  const page = await openLong('timeline/?actor=seychelles&kind=statement');
  await expect.poll(() => shown(page)).toEqual(left);
  expect(await status(page)).toBe(await status(short));
  expect(await page.locator('.found h4').allInnerTexts()).toEqual(await short.locator('h4:visible').allInnerTexts());
  expect(await control(page, 'actor').inputValue()).toBe('seychelles');
  await clear(page).click();
  expect(await page.locator('.found').count()).toBe(0);
  expect(await page.locator('[data-printed]').isVisible()).toBe(true);
});

test('a long timeline finds words, and goes back to what was known on a day', async () => {
  const page = await openLong('timeline/');
  await isStarted(page);
  await control(page, 'q').fill('talks');
  await expect.poll(() => shown(page)).toEqual(['2021-04-02-talks']);
  await page.goBack();
  await expect.poll(() => page.locator('[data-printed]').isVisible()).toBe(true);
  const day = await open('timeline/?known=2021-03-31');
  const known = await openLong('timeline/?known=2021-03-31');
  await expect.poll(() => shown(known)).toEqual(await shown(day));
});

test('a long timeline says so where its events cannot be loaded', async () => {
  const page = await openLong('timeline/');
  await isStarted(page);
  await page.route('**/facets/**', (route) => route.fulfill({ status: 500 }));
  await control(page, 'kind').selectOption('statement');
  await expect.poll(() => status(page)).toBe('The events could not be loaded.');
  await page.unroute('**/facets/**');
  await control(page, 'key').check();
  await expect.poll(() => status(page)).toMatch(/^\d+ of \d+ events$/);
});
