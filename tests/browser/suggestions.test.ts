import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spellingsOf } from '../../src/model/names/spellings.ts';
import { isActor } from '../../src/model/records/subject.ts';
import { LANGUAGES, NONSENSE } from '../search/cases.ts';
import { SECOND_STORY_CASES } from '../search/cases-of-second-story.ts';
import { graphOf } from '../search/story-names.ts';
import { openKind, useChromium } from '../setup/chromium.ts';
import { site } from '../setup/provided.ts';
import { slipsIn } from '../setup/slips.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';
import { violationsOf } from './looks.ts';

const BOX = 'header input[name=q]';
const OPTION = '[role=option]';
const MARKED = `${OPTION}[aria-selected=true]`;
const open = useChromium();
const openStory = useChromium('story');
const graph = await graphOf(SECOND_STORY);

/** Every name and spelling, and the title of the page it means. */
const SPELLINGS = [...graph.subjects.values()].flatMap((subject) =>
  spellingsOf(graph, subject.id).map(({ text }) => [text, subject.name] as const),
);

describe('typing in the search box of a page', () => {
  test.each(Object.entries(SECOND_STORY_CASES))('suggests whom people mean, first: %s', async (_, cases) => {
    const titleOf = (path: string) => graph.subjects.get(path.split('/')[1]!)!.name;
    const meant = Object.entries(cases).map(([query, path]) => [query, titleOf(path)] as const);
    expect(await missedBy(await open('about/'), meant)).toEqual([]);
  });

  test('suggests whose it is, first, for every spelling that one alone has', async () => {
    const texts = SPELLINGS.map(([text]) => text);
    const ofOne = SPELLINGS.filter(([text]) => texts.indexOf(text) === texts.lastIndexOf(text));
    expect(ofOne.length).toBeGreaterThan(30);
    expect(await missedBy(await open('about/'), ofOne)).toEqual([]);
  });

  // Every name with every slip is looked for in `tests/search/cases.test.ts`; the box is asked for some of them.
  test('suggests whose it is, in the first three, for a name with a slip in it', async () => {
    const slips = SPELLINGS.flatMap(([text, title]) => slipsIn(text).map((slip) => [slip, title] as const));
    const some = slips.filter((_, i) => i % 50 === 0);
    const found = await suggestionsForEach(
      await open('about/'),
      some.map(([slip]) => slip),
    );
    const places = some.map(([, title], i) => found[i]!.slice(0, 3).indexOf(title));
    expect(some.length).toBeGreaterThan(20);
    expect(places.filter((place) => place === 0).length / some.length).toBeGreaterThanOrEqual(0.9);
    expect(places.filter((place) => place >= 0).length / some.length).toBeGreaterThanOrEqual(0.97);
  });

  test('suggests every country, first, by its name in some of many languages and scripts', async () => {
    const countries = [...graph.subjects.values()].filter(isActor).filter(({ country }) => country !== null);
    const meant = LANGUAGES.filter((_, i) => i % 5 === 0).flatMap((language) => {
      const regions = new Intl.DisplayNames(language, { type: 'region' });
      return countries.map(({ country, name }) => [regions.of(country!)!, name] as const);
    });
    expect(await missedBy(await open('about/'), meant)).toEqual([]);
  });

  test('suggests no name for nonsense, only the search of all pages', async () => {
    const page = await open('about/');
    for (const nonsense of NONSENSE)
      expect(await suggestionsFor(page, nonsense)).toEqual([`Search all pages for “${nonsense.trim()}”`]);
  });

  test('gives a choice between two of one name', async () => {
    const page = await open('about/');
    const [first, second] = await suggestionsFor(page, 'Salma Hadidi');
    expect([first, second].map((text) => text?.includes('Salma Hadidi'))).toEqual([true, true]);
    expect((await textsFor(page, 'Salma Hadidi')).join()).toContain('Person, Minister of harbours');
  });

  test('suggests events by their titles after names, newest first', async () => {
    const page = await open('about/');
    const found = await textsFor(page, 'ferry');
    expect(found.slice(0, 3)).toEqual([
      expect.stringMatching(/^Ferry Forum\s+Place/),
      expect.stringMatching(/^Lantern Strait Agreement\s+Agreement/),
      expect.stringMatching(/^Lantern Strait Ferry Company\s+Organisation/),
    ]);
    expect(found.slice(3, 6)).toEqual([
      expect.stringMatching(/^Ferry crews strike for a day\s+Event, 14 March 2021/),
      expect.stringMatching(/^The ferry stops\s+Event, 12 March 2021/),
      expect.stringMatching(/^Two states agree on a ferry\s+Event, 2019/),
    ]);
  });

  test.each([
    ['Lenouki', /spelled Lenouki in the Harbour Lamp article/],
    ['Komoren', /Komoren, German name/],
    ['Markali', /did you mean Markaki\?/],
    ['Markakki', /sounds like Markaki/],
    ['LSA', /LSA, initials of Lantern Strait Agreement/],
    ['SYC', /SYC, ISO country code/],
    ['Seychellois', /Seychellois, word for its people/],
    ['minister of harbours Seychelles', /Minister of harbours, Seychelles/],
  ])('says why it suggests what it does for “%s”', async (query, reason) => {
    const page = await open('about/');
    expect((await textsFor(page, query))[0]).toMatch(reason);
  });

  test('says no reason for a page whose title is what was typed', async () => {
    const page = await open('about/');
    expect((await textsFor(page, 'Seychelles'))[0]).toMatch(/^Seychelles\s+Country$/);
  });

  test('shows markup as the text it is', async () => {
    const page = await open('about/');
    await suggestionsFor(page, '<img src=x onerror="document.title=1">');
    expect(await page.locator('[role=listbox] img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });
});

describe('the list of suggestions', () => {
  test('costs nothing until the box has the focus', async () => {
    const asked: string[] = [];
    const page = await open('about/', {}, (opened) => opened.on('request', (request) => asked.push(request.url())));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /combobox|\/search\/|pagefind/.test(url))).toEqual([]);
    await page.locator(BOX).focus();
    await page.waitForRequest(/\/search\/names\.json/);
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  });

  test('is worked with the keys people know', async () => {
    const page = await open('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('lantern');
    await settled(page);
    const count = await page.locator(OPTION).count();
    expect(await attribute(page, 'aria-expanded')).toBe('true');
    expect(await page.locator(MARKED).count()).toBe(0);

    await page.keyboard.press('ArrowDown');
    await expectMarked(page, 0);
    await page.keyboard.press('ArrowDown');
    await expectMarked(page, 1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expectMarked(page, count - 1);
    await page.keyboard.press('ArrowDown');
    await expectMarked(page, 0);

    await page.keyboard.press('Home');
    expect([await caret(page), await page.locator(MARKED).count()]).toEqual([0, 0]);
    await page.keyboard.press('End');
    expect(await caret(page)).toBe('lantern'.length);

    await page.keyboard.press('Escape');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect([await attribute(page, 'aria-expanded'), await page.locator(BOX).inputValue()]).toEqual([
      'false',
      'lantern',
    ]);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(true);

    await page.keyboard.press('ArrowDown');
    const title = await page.locator(MARKED).locator('bdi').first().innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:actors|entities)\//);
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  test('leaves Enter to the search when nothing is marked', async () => {
    const page = await open('about/');
    await page.locator(BOX).fill('lantern');
    await settled(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site('secondStory').url}search/?q=lantern`);
  });

  test('is closed by Tab, and a second Escape empties the box', async () => {
    const page = await open('about/');
    await page.locator(BOX).pressSequentially('lantern');
    await settled(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator(BOX).inputValue()).toBe('');
    await page.locator(BOX).pressSequentially('lantern');
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
  });

  test('is opened by a click or a tap on a suggestion, also on a site that is not published under a path', async () => {
    const page = await open('about/');
    await suggestionsFor(page, 'lenouki');
    await page.locator(OPTION).first().click();
    await page.waitForURL(`${site('secondStory').url}actors/eleni-markaki/`);

    const [someone] = [...(await graphOf(STORY)).subjects.values()].filter(isActor);
    const touched = await openStory('about/', { hasTouch: true, viewport: { width: 360, height: 640 } });
    await suggestionsFor(touched, someone!.name);
    await touched.locator(OPTION).first().tap();
    await touched.waitForURL(`${site('story').url}actors/${someone!.id}/`);
  });

  test('keeps the suggestion that is marked when more come in', async () => {
    const page = await open('about/', {}, (opened) =>
      opened.route('**/countries/*.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      }),
    );
    await page.locator(BOX).pressSequentially('seyche');
    await page.locator(OPTION).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const title = await page.locator(MARKED).locator('bdi').first().innerText();
    await settled(page);
    expect(await page.locator(MARKED).locator('bdi').first().innerText()).toBe(title);
    await page.keyboard.press('Enter');
    await page.waitForURL(/seychelles/);
  });

  test('opens a suggestion in a new tab by the middle button', async () => {
    const page = await open('about/');
    await suggestionsFor(page, 'lenouki');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator(OPTION).first().click({ button: 'middle' }),
    ]);
    await tab.waitForURL(/eleni-markaki/);
  });

  test('comes when names are there again after they could not be loaded', async () => {
    let isFirst = true;
    const page = await open('about/', {}, (opened) =>
      opened.route('**/names.json', (route) => {
        const answer = isFirst ? route.abort() : route.continue();
        isFirst = false;
        return answer;
      }),
    );
    const failed = page.waitForEvent('requestfailed');
    await page.locator(BOX).focus();
    await failed;
    await page.locator(BOX).pressSequentially('lenouki');
    await page.locator(OPTION, { hasText: 'Eleni Markaki' }).waitFor();
  });

  test('opens a suggestion in a new tab when Ctrl is held', async () => {
    const page = await open('about/');
    await suggestionsFor(page, 'lenouki');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page
        .locator(OPTION)
        .first()
        .click({ modifiers: ['Control'] }),
    ]);
    await tab.waitForURL(/eleni-markaki/);
    expect(page.url()).toBe(`${site('secondStory').url}about/`);
  });

  test('tells a screen reader how many there are, and what each is', async () => {
    const page = await open('about/');
    await suggestionsFor(page, 'lenouki');
    await page.locator('header [role=status]', { hasText: '1 suggestion' }).waitFor();
    expect(await page.locator(BOX).getAttribute('role')).toBe('combobox');
    const tree = await page.locator('header search').ariaSnapshot();
    expect(tree).toContain('combobox "Search this story"');
    expect(tree).toMatch(/option "Eleni Markaki Person spelled Lenouki in the Harbour Lamp article"/);
  });

  test('has nothing that axe finds, narrow and wide, light and dark, with a suggestion marked', async () => {
    const page = await openKind(open, 'event');
    await page.locator(BOX).pressSequentially('lantern');
    await settled(page);
    await page.keyboard.press('ArrowDown');
    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
  });

  test('closes its list when the page is left, since a browser may show the page again as it was', async () => {
    const page = await open('about/');
    await page.locator(BOX).click();
    await page.keyboard.type('Markaki');
    await page.locator(OPTION).first().waitFor();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await page.locator(OPTION).first().isVisible()).toBe(false);
  });

  test('does not come when names cannot be loaded: the box searches as before', async () => {
    const page = await open('about/', {}, (opened) => opened.route('**/names.json', (route) => route.abort()));
    await page.locator(BOX).pressSequentially('Markaki');
    await page.waitForTimeout(300);
    expect(await page.locator(OPTION).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=Markaki/);
    await page.locator('#results li').first().waitFor();
  });
});

/** The titles suggested for each query, when all that it needs is loaded. */
async function suggestionsForEach(page: Page, queries: readonly string[]): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    async ([selector, all]) => {
      const box = document.querySelector<HTMLInputElement>(selector)!;
      if (document.activeElement !== box) box.focus();
      const found = [];
      for (const query of all) {
        box.value = query;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const shown = () => document.querySelector('[role=listbox]:not([hidden])[aria-busy=false]');
        // Most answers are there after a turn of the promises; a timer would take 4 milliseconds.
        for (let turn = 0; !shown(); turn++)
          await (turn < 20 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve)));
        found.push([...shown()!.querySelectorAll('[role=option] .suggested')].map(({ textContent }) => textContent));
      }
      return found;
    },
    [BOX, queries] as const,
  );
}

async function suggestionsFor(page: Page, query: string): Promise<readonly string[]> {
  const [found] = await suggestionsForEach(page, [query]);
  return found!;
}

/** Those of the queries for which something else than what is meant comes first. */
async function missedBy(page: Page, meant: readonly (readonly [query: string, title: string])[]) {
  const found = await suggestionsForEach(
    page,
    meant.map(([query]) => query),
  );
  return meant
    .map(([query, title], i) => ({ query, title, first: found[i]![0] }))
    .filter(({ title, first }) => first !== title);
}

async function textsFor(page: Page, query: string): Promise<readonly string[]> {
  await suggestionsFor(page, query);
  return (await page.locator(OPTION).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

function settled(page: Page): Promise<void> {
  return page.locator('[role=listbox][aria-busy=false]').waitFor();
}

async function expectMarked(page: Page, place: number): Promise<void> {
  const id = await page.locator(OPTION).nth(place).getAttribute('id');
  expect(await attribute(page, 'aria-activedescendant')).toBe(id);
  expect(await page.locator(MARKED).count()).toBe(1);
  expect(await page.locator(OPTION).nth(place).getAttribute('aria-selected')).toBe('true');
}

function attribute(page: Page, name: string): Promise<string | null> {
  return page.locator(BOX).getAttribute(name);
}

function caret(page: Page): Promise<number | null> {
  return page.locator(BOX).evaluate((box) => (box as HTMLInputElement).selectionStart);
}
