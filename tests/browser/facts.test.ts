import { expect, test } from 'vitest';
import { openKind, useChromium } from '../setup/chromium.ts';

const open = useChromium();

const FACT = 'standing-kazakhstan-board-of-peace-signed';

test.each([true, false])(
  'the keyboard alone reaches the link of a fact and follows it to the fact (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const page = await openKind(open, 'event', { javaScriptEnabled });
    const link = page.locator(`a[href="#${FACT}"].permalink`);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash === `#${FACT}`);
    expect(await page.locator(':target').getAttribute('id')).toBe(FACT);
  },
);

test('following the link of a fact copies its whole address and says so', async () => {
  const page = await openKind(open, 'event', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator(`a[href="#${FACT}"].permalink`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toMatch(new RegExp(`/events/2026-01-22-charter-signed/#${FACT}$`));
});

test('where nothing may be copied, it says where the link is', async () => {
  const page = await openKind(open, 'event');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator(`#${FACT}`).hover();
  await page.locator(`a[href="#${FACT}"].permalink`).click();
  await page.getByRole('status').filter({ hasText: 'The link is now in the address bar' }).waitFor();
});

test('every fact has a link that says what it leads to', async () => {
  const page = await openKind(open, 'event');
  const names = await page.locator('a.permalink').evaluateAll((links) => links.map((link) => link.textContent.trim()));
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !/Link to this (?:answer|standing|pledge|statement|section): .+$/.test(name))).toEqual(
    [],
  );
});

test('the table of standings is sorted by its headings, with the keyboard too, and says how', async () => {
  const page = await openKind(open, 'standings');
  const actors = () => page.locator('tbody tr:not(.group) th a:not(.permalink)').allTextContents();
  const grouped = await actors();
  await page.getByRole('button', { name: 'Who', exact: true }).focus();
  await page.keyboard.press('Enter');
  expect(await actors()).toEqual(grouped.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(await page.locator('th[aria-sort]').evaluateAll((all) => all.map((th) => th.ariaSort))).toEqual(['ascending']);
  await page.keyboard.press('Enter');
  expect(await actors()).toEqual(grouped.toSorted((a, b) => b.localeCompare(a, 'en')));
  await page.getByRole('button', { name: 'Standing', exact: true }).click();
  const standings = await page.locator('tr[data-status] td:nth-child(2)').allTextContents();
  expect(standings).toEqual(standings.toSorted((a, b) => rank(a) - rank(b)));
  expect(await actors()).toEqual(grouped);
  expect(await page.locator('tr.group').allInnerTexts()).toEqual(['Signed (1)', 'Accepted (8)', 'Invited (3)']);
});

test('a count on the page of a day leads to those it counts, sorted or not', async () => {
  const page = await openKind(open, 'standings on a day');
  const count = page.getByRole('link', { name: '3 invited' });
  await count.click();
  expect(await page.locator(':target').innerText()).toContain('Invited (3)');
  await page.getByRole('button', { name: 'Who', exact: true }).click();
  await count.click();
  expect(await page.locator(':target').innerText()).toContain('invited');
});

test('without JavaScript the same standings are filtered by following a count', async () => {
  const page = await openKind(open, 'standings', { javaScriptEnabled: false });
  expect(await page.locator('thead button').count()).toBe(0);
  await page.getByRole('link', { name: '3 invited' }).click();
  expect(new URL(page.url()).pathname).toBe('/standings/board-of-peace/invited/');
  expect(await page.locator('tbody tr:not(.group)').count()).toBe(3);
});

test('from the home page it is one step to what the country offers, according to whom', async () => {
  const page = await openKind(open, 'home', { javaScriptEnabled: false });
  await page.locator('main').getByRole('link', { name: 'What personnel does Kazakhstan offer?' }).first().click();
  const rows = await page.locator('section[aria-labelledby=answers] tbody tr').allInnerTexts();
  const offers = ['Military units', 'Medical units with a field hospital', 'Humanitarian help only'];
  const said = offers.map((offer) => rows.find((row) => row.includes(offer)) ?? '');
  expect(said.map((row) => /Tokayev|Zhetybayev/.exec(row)?.[0])).toEqual(['Tokayev', 'Tokayev', 'Zhetybayev']);
  expect(said.every((row) => row.includes('2026'))).toBe(true);
});

test.each(['standings', 'pledges', 'question'] as const)(
  'every table of the page "%s" has a caption, and headings with a scope',
  async (kind) => {
    const page = await openKind(open, kind);
    const tables = await page.locator('table').evaluateAll((all) =>
      all.map((table) => ({
        caption: table.querySelector('caption')?.textContent.trim() ?? '',
        unscoped: table.querySelectorAll('th:not([scope])').length,
        rowsWithoutHeading: [...table.querySelectorAll('tbody tr')].filter((row) => !row.querySelector('th')).length,
      })),
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(
      tables.filter(({ caption, unscoped, rowsWithoutHeading }) => !caption || unscoped + rowsWithoutHeading > 0),
    ).toEqual([]);
  },
);

function rank(status: string): number {
  return ['signed', 'accepted', 'invited'].indexOf(status.trim());
}
