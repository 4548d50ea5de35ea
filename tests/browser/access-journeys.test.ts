import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { ScreenReader } from './access/screen-reader.ts';

/* Five journeys by keyboard alone, each in what a screen reader says on the way: no pointer, no look at the page. */

const open = useChromium();
const EVENT = 'events/2021-06-18-states-join/';

test('an event is found in the timeline by filter: the page says how many are left, and the one that is opened its title', async () => {
  const page = await open('');
  const reader = await ScreenReader.of(page);
  await reader.tabTo('link “Skip to the timeline”');
  await page.keyboard.press('Enter');
  await reader.tabTo(/^link “All 9\sevents”/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/timeline\/$/);
  const timeline = await ScreenReader.of(page);
  await expect.poll(() => timeline.announced()).toEqual(['All 9 events']);
  expect(await timeline.tabTo('combobox “Who”')).toBe('combobox “Who”, closed');
  await page.keyboard.type('Seychelles');
  await expect.poll(() => timeline.announced()).toEqual([expect.stringMatching(/^[4-8] of 9 events/)]);
  await timeline.tabTo('checkbox “Key moments only”, not checked');
  await page.keyboard.press('Space');
  expect(await timeline.focused()).toBe('checkbox “Key moments only”, checked');
  await timeline.tabTo('link “Other states of the ocean join the agreement”');
  await page.keyboard.press('Enter');
  await page.waitForURL(/events\/2021-06-18-states-join\/$/);
  const event = await ScreenReader.of(page);
  expect(await event.outline()).toContain('heading “Other states of the ocean join the agreement”, level 1');
});

test('a person is found by another spelling: the box says what it suggests and whose the spelling is', async () => {
  const page = await open('about/');
  const reader = await ScreenReader.of(page);
  await page.keyboard.press('/');
  expect(await reader.focused()).toBe('searchbox “Search this story”');
  await page.keyboard.type('Lenouki');
  await expect.poll(() => reader.focused()).toBe('combobox “Search this story”, open');
  await expect.poll(() => reader.announced()).toEqual([expect.stringMatching(/^\d+ suggestions?/)]);
  await page.keyboard.press('ArrowDown');
  expect(await reader.marked()).toMatch(/^option “Eleni Markaki Person spelled Lenouki in .*”, selected$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/actors\/eleni-markaki\/$/);
  const headings = await (await ScreenReader.of(page)).outline();
  expect(headings).toContain('heading “Eleni Markaki”, level 1');
  expect(headings).toContain('heading “Names and spellings”, level 2');
});

test('what was known on a day is asked for in a dialog, and the page that opens says of which day it is', async () => {
  const page = await open('events/2021-03-12-ferry-stops/');
  const reader = await ScreenReader.of(page);
  await reader.tabTo('link “As known on…”');
  await page.keyboard.press('Enter');
  await expect.poll(() => reader.focused()).toBe('combobox “Show only what was known on”');
  // The same in whatever order a browser asks for day and month.
  await page.keyboard.type('06062021');
  await page.keyboard.press('Enter');
  await page.waitForURL(/known/);
  await page.getByText('As known on 6 June 2021').first().waitFor();
  const dated = await ScreenReader.of(page);
  expect(await dated.outline()).toContain('region “Day of what is shown”');
  expect(await dated.tabTo('Back to now')).toBe('link “Back to now”');
});

test('the dialog that asks for a day stands in the page before it takes the focus, else Orca is silent about it', async () => {
  const page = await open(EVENT, {}, (opened) =>
    opened.addInitScript(() => {
      let added: number | undefined;
      const watching = new MutationObserver(() => {
        const dialog = document.querySelector('dialog');
        if (!dialog) return;
        added ??= performance.now();
        if (dialog.open) dialog.dataset['waited'] ??= String(performance.now() - added);
      });
      watching.observe(document, { childList: true, subtree: true, attributeFilter: ['open'] });
    }),
  );
  await page.getByRole('link', { name: 'As known on…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(Number(await dialog.getAttribute('data-waited'))).toBeGreaterThan(100);
});

test('sources are compared on a question: each choice is counted aloud, and each cell says that a source gives no answer', async () => {
  const page = await open('compare/');
  const reader = await ScreenReader.of(page);
  await reader.tabTo('checkbox “The Harbour Lamp, 15 March 2021');
  await page.keyboard.press('Space');
  await expect.poll(() => reader.announced()).toEqual([expect.stringContaining('Choose one more')]);
  await reader.tabTo('checkbox “Press release (in French)');
  await page.keyboard.press('Space');
  await expect.poll(() => reader.announced()).toEqual([expect.stringMatching(/^2 of 5 sources, \d+ questions/)]);
  await reader.tabTo('link “See only these two”');
  await page.keyboard.press('Enter');
  await page.waitForURL(/compare\/[^/]+\/[^/]+\/$/);
  const pair = await ScreenReader.of(page);
  const cells = await pair.cells();
  expect(cells).toContain('rowheader “What would the pier cost?”');
  expect(cells).toContain('cell “no answer”');
});

test('an event is cited: the link at its top leads to the reference, and copying it is confirmed aloud', async () => {
  const page = await open(EVENT, { permissions: ['clipboard-read', 'clipboard-write'] });
  const reader = await ScreenReader.of(page);
  await reader.tabTo('link “Cite”');
  await page.keyboard.press('Enter');
  await reader.tabTo('button “Copy citation”');
  await page.keyboard.press('Enter');
  await expect.poll(() => reader.announced()).toEqual(['Citation copied']);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('accessed');
});

test.each([
  ['', ['Skip to the content', 'Skip to the timeline']],
  ['search/', ['Skip to the content', 'Skip to the results']],
  ['about/', ['Skip to the content']],
])(
  'the page "/%s" begins with links past its head, which are seen while the keyboard is on them',
  async (path, links) => {
    const page = await open(path);
    const reader = await ScreenReader.of(page);
    for (const link of links) {
      await page.keyboard.press('Tab');
      expect(await reader.focused()).toBe(`link “${link}”`);
      const box = (await page.getByRole('link', { name: link }).boundingBox())!;
      expect({ isSeen: box.width > 100 && box.height > 24 }).toEqual({ isSeen: true });
    }
    await page.keyboard.press('Tab');
    expect(await reader.focused()).not.toContain('Skip');
  },
);

test('the link past the head of the search page leads to its results', async () => {
  const page = await open('search/?q=Markaki');
  const reader = await ScreenReader.of(page);
  await expect.poll(() => reader.announced()).toEqual([expect.stringContaining('for “Markaki”')]);
  await reader.tabTo('Skip to the results');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await reader.focused()).toBe('link “Eleni Markaki”');
});

test('each page has one heading of the first level, and landmarks to go to', async () => {
  for (const path of ['', 'timeline/', EVENT, 'search/', 'compare/']) {
    const outline = await (await ScreenReader.of(await open(path))).outline();
    expect(outline.filter((heard) => heard.endsWith('level 1'))).toHaveLength(1);
    for (const landmark of ['banner “”', 'main “”', 'contentinfo “”', 'search “”', 'navigation “Site”'])
      expect(outline).toContain(landmark);
  }
});

test('a country on a map is said once, with its status', async () => {
  const page = await open('standings/lantern-strait-agreement/');
  const reader = await ScreenReader.of(page);
  expect(await reader.tabTo('Comoros')).toBe('link “Comoros: provisional”');
});
