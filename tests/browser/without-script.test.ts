import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { spellingsOf } from '../../src/model/names/spellings.ts';
import { isActor } from '../../src/model/records/subject.ts';
import { graphOf } from '../search/story-names.ts';
import { openKind, useChromium } from '../setup/chromium.ts';
import type { Kind } from '../setup/kinds.ts';
import { STORY } from '../setup/stories.ts';

const open = useChromium();

const READ: readonly Kind[] = [
  'home',
  'oldest first',
  'event',
  'person',
  'country',
  'agreement',
  'source',
  'list of actors',
  'who takes part',
  'list of entities',
  'list of sources',
  'list of questions',
  'question',
  'question about lists',
  'list of bodies',
  'standings',
  'standings on a day',
  'pledges',
  'about',
  'corrections',
  'data',
  'not found',
];

test.each(READ)('the page "%s" says the same and leads to the same with JavaScript off', async (kind) => {
  const [withScript, without] = [
    await mainOf(await openKind(open, kind)),
    await mainOf(await openKind(open, kind, { javaScriptEnabled: false })),
  ];
  expect(without.text).toBe(withScript.text);
  expect(without.links).toEqual(withScript.links);
  expect(without.text.length).toBeGreaterThan(100);
});

test('with JavaScript off the search page leads to the lists of everything', async () => {
  const { links } = await mainOf(await open('search/?q=Tokayev', { javaScriptEnabled: false }));
  expect(links).toEqual(expect.arrayContaining(['/', '/actors/', '/entities/', '/sources/']));
});

test('with JavaScript off the search box leads to a page that lists every name and spelling, with whose it is', async () => {
  const page = await open('', { javaScriptEnabled: false });
  await page.locator('#site-search').fill('zelduy');
  await page.locator('#site-search').press('Enter');
  await page.waitForURL(/search\/\?q=zelduy/);
  const listed = await page
    .locator('#all-names section li a')
    .evaluateAll((all) => all.map((link) => `${link.textContent.trim()} ${link.getAttribute('href')}`));
  const graph = await graphOf(STORY);
  const names = [...graph.subjects.values()].flatMap((subject) =>
    spellingsOf(graph, subject.id).map(
      ({ text }) => `${text} ${isActor(subject) ? '/actors/' : '/entities/'}${subject.id}/`,
    ),
  );
  expect(listed.toSorted()).toEqual(names.toSorted());
  await page.getByRole('link', { name: 'Zelduy', exact: true }).click();
  await page.waitForURL(/ruslan-zheldibay/);
});

/** What a reader is given to read and to follow, without what is not there when no script can work it. */
async function mainOf(page: Page) {
  const main = page.locator('main');
  await page.locator('main').evaluate((element) => {
    for (const part of element.querySelectorAll(
      'button[data-copy], button[data-share], [data-script], [data-without-script]',
    ))
      part.remove();
  });
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return { text: await main.innerText(), links };
}
