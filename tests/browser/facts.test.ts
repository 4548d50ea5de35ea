import { expect, test } from 'vitest';
import { openKind, useChromium, waitsForFonts } from '../setup/chromium.ts';

const open = useChromium();

const FACT = 'membership-mauritius-lantern-strait-agreement-signed';

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

test('an address that a fact had before leads to it still, without a script too', async () => {
  const page = await openKind(open, 'event', { javaScriptEnabled: false });
  await page.goto(`${page.url()}#${FACT.replace('membership', 'standing')}`);
  expect(await page.locator(`li:has(> #${FACT}):has(> :target)`).count()).toBe(1);
});

test('following the link of a fact copies its whole address and says so', async () => {
  const page = await openKind(open, 'event', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator(`a[href="#${FACT}"].permalink`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toMatch(new RegExp(`/events/2021-06-18-states-join/#${FACT}$`));
});

test('where nothing may be copied, it says where the link is', async () => {
  const page = await openKind(open, 'event');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator(`li:has(> #${FACT})`).hover();
  await page.locator(`a[href="#${FACT}"].permalink`).click();
  await page.getByRole('status').filter({ hasText: 'The link is now in the address bar' }).waitFor();
});

test('a statement that a link leads to says whose it is, though the name above it may be out of sight', async () => {
  const page = await openKind(open, 'event');
  const last = page.locator('section[aria-labelledby=statements] li').filter({ hasText: 'Seychelles will talk again' });
  const isNamed = async () => (await last.locator('.of').boundingBox())!.width > 10;
  expect(await isNamed()).toBe(false);
  await page.goto(`${page.url()}#${await last.locator('> span[id]').first().getAttribute('id')}`);
  expect(await isNamed()).toBe(true);
  expect(await last.innerText()).toMatch(/^Salma Hadidi \(Minister of harbours, .+\): /);
});

test('every fact has a link that says what it leads to', async () => {
  const page = await openKind(open, 'event');
  const names = await page.locator('a.permalink').evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''));
  expect(names.length).toBeGreaterThan(3);
  expect(
    names.filter(
      (name) =>
        !/^Link to this (?:answer|change of status|pledge|statement|date|section)(?: of [^:]+)?: .+$/.test(name),
    ),
  ).toEqual([]);
});

test('the table of standings can be sorted, with the keyboard too, and says how', async () => {
  const page = await openKind(open, 'standings');
  const actors = () => page.locator('tbody tr:not(.group) th a:not(.permalink)').allTextContents();
  const grouped = await actors();
  const pressed = page.getByRole('group', { name: 'Order of the table' }).getByRole('button', { pressed: true });
  expect(await pressed.allTextContents()).toEqual(['Status']);
  expect(await page.getByRole('columnheader', { name: 'Status' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Name', exact: true }).focus();
  await page.keyboard.press('Enter');
  expect(await actors()).toEqual(grouped.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(await page.locator('th[aria-sort]').evaluateAll((all) => all.map((th) => th.ariaSort))).toEqual(['ascending']);
  expect(await pressed.allTextContents()).toEqual(['Name']);
  expect(await page.locator('table[data-sortable] thead th').allTextContents()).toEqual([
    'Who',
    'Status',
    'Since when, and who says so',
  ]);
  const named = await page
    .locator('tr[data-status]')
    .evaluateAll((rows) => rows.map((row) => [row.dataset.status, row.querySelector('.standing')?.textContent]));
  expect(named).toContainEqual(['signed', 'signed']);
  expect(named).toContainEqual(['partner-port', 'partner without a vote']);
  await page.keyboard.press('Enter');
  expect(await actors()).toEqual(grouped.toSorted((a, b) => b.localeCompare(a, 'en')));
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  const dates = await page.locator('tr[data-status]').evaluateAll((rows) => rows.map((row) => row.dataset.since));
  expect(dates).toEqual(dates.toSorted());
  await page.getByRole('button', { name: 'Status', exact: true }).click();
  expect(await actors()).toEqual(grouped);
  const groups = page.locator('tr.group');
  expect(await groups.allInnerTexts()).toEqual([
    'Signed (1)',
    'Partner without a vote (1)',
    'Provisional (2)',
    'Suspended (1)',
    'Undecided (1)',
    'Invited (2)',
    'Withdrawn (2, order not told: 1)',
  ]);
  expect(await page.locator('.standing').count()).toBe(0);
  await page.getByRole('button', { name: 'Status', exact: true }).click();
  expect(await groups.allInnerTexts()).toEqual([
    'Withdrawn (2, order not told: 1)',
    'Invited (2)',
    'Undecided (1)',
    'Suspended (1)',
    'Provisional (2)',
    'Partner without a vote (1)',
    'Signed (1)',
  ]);
});

test.each([360, 768, 1440])(
  'at %i pixels the link of a fact takes no line of its own where a mouse shows it, and covers nothing',
  async (width) => {
    for (const kind of ['standings', 'pledges', 'event', 'country'] as const) {
      const page = await openKind(open, kind, { viewport: { width, height: 800 } }, waitsForFonts);
      expect({ kind, faults: await page.evaluate(faultsOfLinks) }).toEqual({ kind, faults: [] });
    }
  },
);

test('a count on the page of a day leads to those it counts, sorted or not', async () => {
  const page = await openKind(open, 'standings on a day');
  const count = page.getByRole('link', { name: '2 invited' });
  await count.click();
  expect(await page.locator('th:has(> :target)').innerText()).toContain('Invited (2)');
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await count.click();
  expect(await page.locator(':target').innerText()).toContain('invited');
});

test('without JavaScript the same standings are filtered by following a count', async () => {
  const page = await openKind(open, 'standings', { javaScriptEnabled: false });
  expect(await page.getByText('Sort by').isVisible()).toBe(false);
  await page.getByRole('link', { name: '2 invited' }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/standings\/lantern-strait-agreement\/invited\/$/);
  expect(await page.locator('tbody tr:not(.group)').count()).toBe(2);
});

test('from the home page it is one step to what the pier would cost, according to whom', async () => {
  const page = await openKind(open, 'home', { javaScriptEnabled: false });
  await page.locator('main').getByRole('link', { name: 'What would the pier cost?' }).first().click();
  const rows = await page.locator('section[aria-labelledby=answers] tbody tr').allInnerTexts();
  const prices = ['€2 million', '€3 million', '€4 million'];
  const said = prices.map((price) => rows.find((row) => row.includes(price)) ?? '');
  expect(said.map((row) => /French press release|Eleni Markaki|لجنة الميناء/.exec(row)?.[0])).toEqual([
    'French press release',
    'Eleni Markaki',
    'لجنة الميناء',
  ]);
  expect(said.every((row) => /202[12]/.test(row))).toBe(true);
});

/**
 * Links of facts that begin a line, or whose signs lie on other text or beyond the window. Whose a statement is (`.of`)
 * is hidden until a link leads to it.
 */
function faultsOfLinks(): readonly string[] {
  // What is folded away is not read.
  const isRead = (node: Node) =>
    node.parentElement!.checkVisibility() &&
    !node.parentElement!.closest('.visually-hidden, .source-label, thead, script, style, .of');
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue!.trim()) texts.push(walker.currentNode as Text);
  const linesOf = (text: Text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  };
  const signOf = (link: Element) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    return range.getBoundingClientRect();
  };
  return [...document.querySelectorAll('a.permalink')].flatMap((link) => {
    const sign = signOf(link);
    const isOnIt = ({ left, right, top, bottom }: DOMRect) =>
      left < sign.right - 1 && right > sign.left + 1 && top < sign.bottom - 4 && bottom > sign.top + 4;
    const others = texts.filter((text) => isRead(text) && !link.contains(text));
    const before = others
      .filter((text) => text.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)
      .at(-1)!;
    const name = link.ariaLabel ?? '';
    return [
      ...(linesOf(before).at(-1)!.bottom < sign.top + 2 ? [`${name}: on a line of its own`] : []),
      ...(sign.right > innerWidth ? [`${name}: beyond the window`] : []),
      ...others.filter((text) => linesOf(text).some(isOnIt)).map((text) => `${name}: on “${text.data.trim()}”`),
    ];
  });
}
