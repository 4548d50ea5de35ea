import { expect, test } from 'vitest';
import { spellingsOf } from '../../src/model/names/spellings.ts';
import { isActor } from '../../src/model/records/subject.ts';
import { graphOf } from '../search/story-names.ts';
import { useChromium } from '../setup/chromium.ts';
import { SECOND_STORY } from '../setup/stories.ts';
import { mainOf } from './looks.ts';

const open = useChromium();

test('with JavaScript off the search page leads to the lists of everything', async () => {
  const { links } = await mainOf(await open('search/?q=Markaki', { javaScriptEnabled: false }));
  expect(links).toEqual(
    expect.arrayContaining(['/watch/timeline/', '/watch/actors/', '/watch/entities/', '/watch/sources/']),
  );
});

test('with JavaScript off the search box leads to a page that lists every name and spelling, with whose it is', async () => {
  const page = await open('', { javaScriptEnabled: false });
  await page.locator('#site-search').fill('lenouki');
  await page.locator('#site-search').press('Enter');
  await page.waitForURL(/search\/\?q=lenouki/);
  const listed = await page
    .locator('#all-names section li a')
    .evaluateAll((all) => all.map((link) => `${link.textContent.trim()} ${link.getAttribute('href')}`));
  const graph = await graphOf(SECOND_STORY);
  const names = [...graph.subjects.values()].flatMap((subject) =>
    spellingsOf(graph, subject.id).map(
      ({ text }) => `${text} ${isActor(subject) ? '/watch/actors/' : '/watch/entities/'}${subject.id}/`,
    ),
  );
  expect(listed.toSorted()).toEqual(names.toSorted());
  await page.getByRole('link', { name: 'Lenouki', exact: true }).click();
  await page.waitForURL(/eleni-markaki/);
});

test.each([
  ['timeline/', '[data-controls] :is(summary, input), [data-shown], figcaption [data-script]'],
  ['compare/', '[data-choice] input'],
  ['search/', '.narrow :is(summary, select)'],
])('where scripts are blocked, "/%s" shows no control that would do nothing', async (path, controls) => {
  const blocked = await open(path, {}, (page) => page.route('**/*.js', (route) => route.abort()));
  expect(await blocked.locator(controls).count()).toBeGreaterThan(0);
  expect(await blocked.locator(controls).filter({ visible: true }).count()).toBe(0);
  const page = await open(path);
  await page.locator(controls).filter({ visible: true }).first().waitFor();
});
