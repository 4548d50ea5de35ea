import { expect, test } from 'vitest';
import { useChromium } from '../setup/chromium.ts';
import { site } from '../setup/provided.ts';
import { clear, control, shown, status } from './a-timeline.ts';

const open = useChromium();

test('filters combine, and the number of events that are left is announced', async () => {
  const page = await open('timeline/');
  const all = await shown(page);
  expect(await status(page)).toBe(`All ${all.length} events`);
  await control(page, 'actor').selectOption('seychelles');
  const ofActor = await shown(page);
  expect(ofActor.length).toBeGreaterThan(3);
  expect(ofActor.length).toBeLessThan(all.length);
  await control(page, 'key').check();
  const keyOfActor = await shown(page);
  expect(ofActor).toEqual(expect.arrayContaining(keyOfActor));
  expect(keyOfActor.length).toBeLessThan(ofActor.length);
  expect(await status(page)).toBe(`${keyOfActor.length} of ${all.length} events`);
  expect(await page.locator('[data-result-count]').getAttribute('role')).toBe('status');
});

test('an actor’s filter leaves the events of the actor’s own page', async () => {
  const page = await open('timeline/?actor=seychelles');
  const filtered = await shown(page);
  await page.goto(`${site('secondStory').url}actors/seychelles/`);
  const links = await page
    .locator('section[aria-labelledby=events] .title a')
    .evaluateAll((all) => all.map((link) => /events\/([^/]+)\//.exec(link.getAttribute('href')!)![1]!));
  expect(filtered).toEqual(links);
});

test('each choice says how many events it leaves, in view of the other filters, and is true', async () => {
  const page = await open('timeline/?language=fr');
  const before = await shown(page);
  const option = control(page, 'kind').locator('option[value=statement]');
  const count = Number(/\((\d+)\)$/.exec((await option.textContent())!)![1]);
  expect(count).toBeGreaterThan(0);
  await control(page, 'kind').selectOption('statement');
  expect(await shown(page)).toHaveLength(count);
  expect(count).toBeLessThan(before.length);
});

test('words are looked for as one types, without a step of history for each letter', async () => {
  const page = await open('timeline/');
  await control(page, 'kind').selectOption('announcement');
  await control(page, 'q').pressSequentially('talks');
  await expect.poll(() => shown(page)).toEqual([]);
  await control(page, 'kind').selectOption('');
  expect(await shown(page)).toEqual(['2021-04-02-talks']);
  const steps = [];
  for (let i = 0; i < 3; i++) {
    await page.goBack();
    steps.push(new URL(page.url()).search);
  }
  expect(steps).toEqual(['?q=talks&kind=announcement', '?kind=announcement', '']);
});

test('the address keeps the state: it is restored by Back and by whoever is sent it', async () => {
  const page = await open('timeline/');
  const all = await shown(page);
  await control(page, 'kind').selectOption('statement');
  const narrowed = await shown(page);
  await page.goBack();
  expect(await shown(page)).toEqual(all);
  await page.goForward();
  expect(await shown(page)).toEqual(narrowed);
  const shared = await open('timeline/' + new URL(page.url()).search);
  expect(await shown(shared)).toEqual(narrowed);
  expect(await control(shared, 'kind').inputValue()).toBe('statement');
});

test('an address with values that are not offered narrows nothing unseen', async () => {
  const page = await open('timeline/?kind=earthquake&actor=%22%5D&from=never&known=foo&key=no&to=2021-02-30#timeline');
  expect(await status(page)).toMatch(/^All /);
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe('#timeline');
  const links = page.locator('[data-orders] a');
  expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search))).toEqual(['', '']);
});

test('an address keeps what is offered and loses the rest, without a step of history', async () => {
  const page = await open('about/');
  await page.goto(`${site('secondStory').url}timeline/?kind=statement&actor=nobody&known=2021`);
  expect(new URL(page.url()).search).toBe('?kind=statement');
  expect(await control(page, 'kind').inputValue()).toBe('statement');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/watch/about/');
});

test('Back sets the control that has the focus too, so that the next change does not bring the old one along', async () => {
  const page = await open('timeline/');
  await control(page, 'kind').focus();
  await control(page, 'kind').selectOption('statement');
  await page.goBack();
  expect(await control(page, 'kind').inputValue()).toBe('');
  await control(page, 'key').check();
  expect(new URL(page.url()).search).toBe('?key=yes');
});

test('"Clear" brings everything back, and the focus to the first filter', async () => {
  const page = await open('timeline/?kind=statement&from=2021-01-01');
  const left = await shown(page);
  await clear(page).click();
  expect((await shown(page)).length).toBeGreaterThan(left.length);
  expect(new URL(page.url()).search).toBe('');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  expect(await clear(page).isVisible()).toBe(false);
});

test('"Clear" behind closed filters leaves the focus on what opens them', async () => {
  const page = await open('timeline/?kind=statement', { viewport: { width: 360, height: 800 } });
  const opener = page.getByText('Filter, or go back to an earlier day');
  await opener.click();
  expect(await control(page, 'q').isVisible()).toBe(false);
  await clear(page).click();
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('every control of the timeline is reached and worked by keyboard alone', async () => {
  const page = await open('timeline/');
  await control(page, 'q').focus();
  const reached = ['q'];
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(
      () => document.activeElement?.getAttribute('name') ?? document.activeElement?.getAttribute('type'),
    );
    if (name && reached.at(-1) !== name) reached.push(name);
  }
  expect(reached.slice(0, 10)).toEqual([
    'q',
    'kind',
    'actor',
    'entity',
    'language',
    'from',
    'to',
    'key',
    'range',
    'known',
  ]);
});

test('narrow, the filters and the months are behind disclosures, opened when the address narrows', async () => {
  const viewport = { width: 360, height: 800 };
  const page = await open('timeline/', { viewport });
  expect(await control(page, 'kind').isVisible()).toBe(false);
  await page.getByText('Filter, or go back to an earlier day').click();
  await control(page, 'kind').selectOption('statement');
  await page.getByText('Jump to a month').click();
  expect(await page.getByRole('navigation', { name: 'Years and months' }).getByRole('link').first().isVisible()).toBe(
    true,
  );
  const shared = await open('timeline/?kind=statement', { viewport });
  expect(await control(shared, 'kind').isVisible()).toBe(true);
});

test('a view that is handed on names itself, in the title too, opens at its events, and is copied whole', async () => {
  const page = await open('timeline/?actor=seychelles', { permissions: ['clipboard-read', 'clipboard-write'] });
  const heading = page.getByRole('heading', { name: 'Events with Seychelles' });
  await heading.waitFor();
  expect(await page.title()).toMatch(/^Events with Seychelles · Timeline · /);
  const { height } = page.viewportSize()!;
  expect((await heading.boundingBox())!.y).toBeLessThan(height / 4);
  expect((await page.locator('[data-event]:visible').first().boundingBox())!.y).toBeLessThan(height);
  await page.getByRole('button', { name: 'Copy this view' }).click();
  await expect.poll(() => page.locator('.copied').innerText()).toBe('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await clear(page).click();
  expect(await page.title()).toMatch(/^Timeline · /);
  expect(await heading.count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Copy this view' }).isVisible()).toBe(false);
});

test('the timeline as known on a day says so, leads to where the story stood then, and back to now', async () => {
  const page = await open('timeline/?known=2021-03-31');
  await page.getByRole('heading', { name: 'As known on 31 March 2021' }).waitFor();
  const then = page.getByRole('link', { name: 'How things stood then' });
  expect(await then.getAttribute('href')).toMatch(/\/known\/2021-03-\d\d\/$/);
  await page.getByRole('button', { name: 'Back to now' }).click();
  expect(new URL(page.url()).search).toBe('');
  expect(await then.isVisible()).toBe(false);
});

test('addresses of the timeline from when it stood on the home page lead to it', async () => {
  for (const [old, now] of [
    ['?kind=statement&known=2021-04-01', 'timeline/?kind=statement&known=2021-04-01'],
    ['#m2021-03', 'timeline/#m2021-03'],
    ['#y2021', 'timeline/#y2021'],
  ] as const) {
    const page = await open(old);
    await page.waitForURL(site('secondStory').url + now);
  }
  const home = await open('#latest');
  expect(new URL(home.url()).pathname).toBe('/watch/');
});
