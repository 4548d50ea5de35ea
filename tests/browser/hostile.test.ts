import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CANARY } from '../integrity/hostile/canaries.ts';
import { hostileSite } from '../integrity/hostile/hostile-site.ts';
import { PAYLOADS, SHORT_PAYLOADS, TURNED } from '../integrity/hostile/payloads.ts';
import { turnedPlaces } from '../integrity/hostile/turned-places.ts';
import { ROOT } from '../setup/build.ts';
import { emptyPage } from '../setup/chromium.ts';
import { embedsOf, filesOf, readablePagesOf } from '../setup/pages.ts';

const MINUTES = 5 * 60_000;
/** Most of the texts are each for one old browser. */
const MUST_RUN = 10;

let folder = '';
let site: Awaited<ReturnType<typeof hostileSite>>;
let page: Page;
/** Whatever a page did that it should not. */
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-hostile-'));
  site = await hostileSite(folder);
  page = await emptyPage();
  watch(page, site.url, faults);
}, MINUTES);

afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await page.context().close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Collects dialogs, which a script that got in would open, windows, requests to other sites and errors. */
function watch(watched: Page, own: string, into: string[]): void {
  watched.on('dialog', (dialog) => {
    into.push(`${watched.url()} says ${dialog.message()}`);
    void dialog.dismiss();
  });
  watched.on('popup', (popup) => into.push(`${watched.url()} opens ${popup.url()}`));
  watched.on('pageerror', (error) => into.push(`${watched.url()}: ${error.message}`));
  watched.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:'))
      into.push(`${watched.url()} asks for ${request.url()}`);
  });
}

describe('a story whose every text is hostile, with no policy on its pages', () => {
  test(
    'runs nothing, asks no other site, leads nowhere and takes no id of the layout',
    { timeout: MINUTES },
    async () => {
      const pages = [...(await readablePagesOf(site)), ...(await embedsOf(site))].filter(
        ({ path }) => !/^(?:known|desk)\//.test(path),
      );
      expect(pages.length).toBeGreaterThan(60);
      const wrong: string[] = [];
      for (const { path } of pages) {
        await page.goto(site.url + path);
        if (page.url() !== site.url + path) wrong.push(`${path} led to ${page.url()}`);
        wrong.push(...(await doubleIds(page)).map((id) => `${path} has ${id} twice`));
        wrong.push(...(await turnedPlaces(page, TURNED)).map((words) => `${path} is turned round at ${words}`));
      }
      expect(wrong).toEqual([]);
    },
  );

  test('shows what was typed and found as text', { timeout: MINUTES }, async () => {
    await page.goto(`${site.url}about/`);
    for (const payload of SHORT_PAYLOADS.slice(0, 40)) {
      await page.fill('header input[name=q]', payload);
      await page.fill('header input[name=q]', payload.slice(0, 12));
    }
    await page.fill('header input[name=q]', 'alder');
    await page.locator('[role=option]').first().waitFor();
    for (const query of ['script', ...SHORT_PAYLOADS.slice(0, 3)]) {
      await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
    }
    await page.goto(`${site.url}search/?q=amber`);
    await page.locator('#results li').first().waitFor();
  });

  test('shows it as text in a card, too', { timeout: MINUTES }, async () => {
    const [event] = (await readablePagesOf(site)).filter(({ path }) => /^events\/./.test(path));
    await page.goto(site.url + event!.path);
    for (const link of (await page.locator('main .prose a[href*="/actors/"], main .prose sup a').all()).slice(0, 6)) {
      await link.hover();
      await page.locator('[role=tooltip]:visible').waitFor();
    }
  });

  test('runs nothing of its files that a browser shows', { timeout: MINUTES }, async () => {
    const files = (await filesOf(site)).filter(
      (file) => /\.(?:xml|svg|opml|txt|json|webmanifest)$/.test(file) && !file.includes('pagefind'),
    );
    const kinds = Map.groupBy(files, (file) => file.replace(/^.*[./]/, ''));
    for (const file of [...kinds.values()].flatMap((some) => some.slice(0, 5)))
      await page.goto(site.url + file).catch((error: unknown) => {
        // What a browser saves it does not show.
        if (!String(error).includes('Download')) throw error;
      });
  });

  test('leaves no cookie', async () => {
    expect(await page.context().cookies()).toEqual([]);
  });

  test('publishes no draft, no comment, no file that an editor left, and no folder of the machine', async () => {
    const found: string[] = [];
    for (const file of await filesOf(site)) {
      const text = textIn(await readFile(join(site.folder, file)));
      found.push(...[CANARY, folder, ROOT].filter((word) => text.includes(word)).map((word) => `${file}: ${word}`));
    }
    expect(found).toEqual([]);
  });
});

test('the same texts run where nothing keeps them from it', { timeout: MINUTES }, async () => {
  const control = await emptyPage();
  const ran: string[] = [];
  control.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await control.route(/^https?:/, (route) => route.abort());
  for (const payload of PAYLOADS) await control.setContent(`<p>${payload}</p>`);
  await control.context().close();
  expect(ran.length).toBeGreaterThanOrEqual(MUST_RUN);
});

function doubleIds(of: Page): Promise<readonly string[]> {
  return of.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
}

/** The bytes of a file as text; the search index is packed. */
function textIn(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1');
}
