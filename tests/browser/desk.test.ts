import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemsOf } from '../reader/a-folder.ts';
import { ROOT } from '../setup/build.ts';
import { useChromium } from '../setup/chromium.ts';
import { addressesAsked, serveDesk, storyInRepository, type ServedDesk } from '../setup/desk.ts';
import { answerAsForgejo } from '../setup/git-host.ts';
import { SECOND_STORY } from '../setup/stories.ts';

const open = useChromium();
const EVENT = 'content/events/2021-04-02-talks.md';
const SOURCE = 'content/sources/2021-07-01-new-pier.md';
const TALL = { viewport: { width: 1280, height: 6000 } };

const POLLED = { interval: 1000, timeout: 40_000 };
/** How long a form has to keep what was filled in, in milliseconds. */
const SETTLED = 1000;

const files = await storyInRepository();
const edited = files[EVENT]!.replace('Talks end without money', 'Talks end without any money');

let folder: string;
let local: ServedDesk;
let hosted: ServedDesk;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  await cp(join(ROOT, SECOND_STORY), join(folder, 'content'), { recursive: true });
  local = await serveDesk(true);
  const at = { address: 'https://git.example', branch: null, signIn: null, app: null } as const;
  hosted = await serveDesk({ host: 'gitea', repository: 'owner/name', ...at });
});

afterAll(async () => {
  await Promise.all([local.stop(), hosted.stop(), rm(folder, { recursive: true, force: true })]);
});

describe('the desk on a folder of the editor', { timeout: 120_000 }, () => {
  test('saves a changed title in its own line, which passes the check, and asks nobody', async () => {
    const { page, asked } = await openFolder();
    await editTitle(page, local);
    await expect.poll(() => fileIn(page, EVENT), POLLED).toBe(edited);

    await writeFile(join(folder, EVENT), edited);
    expect(await problemsOf(join(folder, 'content'))).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(local.url.replace('desk/', '')))).toEqual([]);
  });

  test('saves a new source whole, which passes the check', async () => {
    const { page } = await openFolder();
    await page.goto(`${local.url}#/collections/sources/new`);
    await writeSource(page);
    await expect.poll(() => fileIn(page, SOURCE), POLLED).toContain('A pier: cost # of it');

    await writeFile(join(folder, SOURCE), await fileIn(page, SOURCE));
    expect(await problemsOf(join(folder, 'content'))).toEqual([]);
  });

  test('takes no date that no source could tell', async () => {
    const { page } = await openFolder();
    await page.goto(`${local.url}#/collections/events/entries/2021-04-02-talks`);
    await page.getByRole('textbox', { name: 'Date' }).first().fill('2 April 2021');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByText('write a day "2026-01-19"').waitFor();
    expect(await fileIn(page, EVENT)).toContain('2021-04-02/2021-04-04');
  });
});

describe('the desk at a Git host', { timeout: 120_000 }, () => {
  test('commits a changed title in its own line, and asks nobody but the host', async () => {
    const page = await open('404.html', TALL);
    const asked = addressesAsked(page);
    const commits = await answerAsForgejo(page, files);
    await page.goto(hosted.url);
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('a-token');
    await page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await page.getByText('Sources').first().waitFor();
    await editTitle(page, hosted);
    await expect
      .poll(() => commits)
      .toEqual([{ message: `Edit ${EVENT}`, files: [{ operation: 'update', path: EVENT, content: edited }] }]);
    const hosts = new Set(asked.map((url) => new URL(url).host));
    expect(hosts).toEqual(new Set([new URL(hosted.url).host, 'git.example']));
  });
});

test('the desk says with JavaScript off what it needs', async () => {
  const page = await open('404.html', { javaScriptEnabled: false });
  await page.goto(local.url);
  expect(await page.locator('body').innerText()).toContain('The desk needs JavaScript.');
});

/** Opens the desk, and in it a folder of the browser that has the story in it. */
async function openFolder(): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const page = await open('404.html', TALL);
  const asked = addressesAsked(page);
  await page.goto(local.url);
  // What makes the folder one of Git.
  await page.evaluate(fillFolder, { ...files, '.git/HEAD': 'ref: refs/heads/main\n' });
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Sources').first().waitFor();
  return { page, asked };
}

/** Fills in the form of a new source, and saves it. */
async function writeSource(page: Page): Promise<void> {
  await fill(page, {
    Title: 'A pier: cost # of it',
    Published: '2021-07-01',
    Language: 'en',
    Added: '2021-07-02',
    Text: 'It tells what a pier costs.',
    Slug: '2021-07-01-new-pier',
  });
  await choose(page, 'Kind', 'report');
  await choose(page, 'Body', 'abstract');
  await save(page);
}

async function editTitle(page: Page, desk: ServedDesk): Promise<void> {
  await page.goto(`${desk.url}#/collections/events/entries/2021-04-02-talks`);
  await fill(page, { Title: 'Talks end without any money' });
  await save(page);
}

/** Runs in the browser: puts files into a folder of its own, and offers that in place of the editor's choice. */
async function fillFolder(files: Readonly<Record<string, string>>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(files)) {
    const steps = path.split('/');
    let place = root;
    for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step, { create: true });
    const handle = await place.getFileHandle(steps.at(-1)!, { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  }
  Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
}

/** What is in a file in the folder of the browser; nothing where there is no such file. */
async function fileIn(page: Page, file: string): Promise<string> {
  return page.evaluate(async (path) => {
    const steps = path.split('/');
    let place = await navigator.storage.getDirectory();
    for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step);
    const handle = await place.getFileHandle(steps.at(-1)!).catch(() => null);
    return handle ? (await handle.getFile()).text() : '';
  }, file);
}

/**
 * Fills in fields of a form until all of them keep what was written. A form that comes slowly shows its fields before it
 * has read the record, and then empties what was filled in meanwhile.
 */
async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  const lost = async (): Promise<string[]> => {
    const shown = await Promise.all(Object.keys(texts).map((field) => fieldOf(page, field).inputValue()));
    return Object.keys(texts).filter((field, at) => shown[at] !== texts[field]);
  };
  await expect
    .poll(async () => {
      for (const field of await lost()) await fieldOf(page, field).fill(texts[field]!);
      await page.waitForTimeout(SETTLED);
      return lost();
    }, POLLED)
    .toEqual([]);
}

function fieldOf(page: Page, field: string): Locator {
  return page.getByRole('textbox', { name: new RegExp(`^${field}\\b`) }).first();
}

async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).first().click();
  await page.getByRole('option', { name: value, exact: true }).first().click();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).first().click();
}
