import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStory } from '../../src/reader/content.ts';
import { writeBrowserDesk } from '../../src/site/write-browser-desk.ts';
import { problemsOf } from '../reader/a-folder.ts';
import { ROOT } from '../setup/build.ts';
import { useChromium } from '../setup/chromium.ts';
import { serve, type Served } from '../setup/server.ts';
import { SECOND_STORY } from '../setup/stories.ts';

const open = useChromium();
const ADDRESS = 'https://ferry.example/watch/';
const EVENT = 'events/2021-04-02-talks.md';
const SOURCE = 'sources/2021-07-01-new-pier.md';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  const { story } = await readStory(join(ROOT, SECOND_STORY), SECOND_STORY);
  await writeBrowserDesk(join(folder, 'site/desk'), story!.data, true, 'content', ADDRESS);
  await cp(join(ROOT, 'public/icon.svg'), join(folder, 'site/icon.svg'));
  await cp(join(ROOT, SECOND_STORY), join(folder, 'content'), { recursive: true });
  served = await serve(join(folder, 'site'), '/watch/');
});

afterAll(async () => {
  await served.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the desk on a folder of the editor', () => {
  test('saves a changed title in its own line and a new source whole, which pass the check', async () => {
    const { page, asked } = await openDesk();
    await page.goto(`${served.url}desk/#/collections/events/entries/2021-04-02-talks`);
    await page.getByRole('textbox', { name: 'Title' }).first().fill('Talks end without any money');
    await save(page);
    const before = await readFile(join(folder, 'content', EVENT), 'utf8');
    const after = before.replace('Talks end without money', 'Talks end without any money');
    await expect.poll(() => fileIn(page, EVENT)).toBe(after);

    await page.goto(`${served.url}desk/#/collections/sources/new`);
    await fill(page, 'Title', 'A pier: cost # of it');
    await fill(page, 'Published', '2021-07-01');
    await fill(page, 'Language', 'en');
    await choose(page, 'Kind', 'report');
    await choose(page, 'Body', 'abstract');
    await fill(page, 'Added', '2021-07-02');
    await fill(page, 'Text', 'It tells what a pier costs.');
    await fill(page, 'Slug', '2021-07-01-new-pier');
    await save(page);
    await expect.poll(() => fileIn(page, SOURCE)).toContain('A pier: cost # of it');

    for (const file of [EVENT, SOURCE]) await writeFile(join(folder, 'content', file), await fileIn(page, file));
    expect(await problemsOf(join(folder, 'content'))).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(served.url))).toEqual([]);
  });

  test('takes no date that no source could tell', async () => {
    const { page } = await openDesk();
    await page.goto(`${served.url}desk/#/collections/events/entries/2021-04-02-talks`);
    await page.getByRole('textbox', { name: 'Date' }).first().fill('2 April 2021');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByText('write a day "2026-01-19"').waitFor();
    expect(await fileIn(page, EVENT)).toContain('2021-04-02/2021-04-04');
  });
});

test('the desk says with JavaScript off what it needs', async () => {
  const page = await open('404.html', { javaScriptEnabled: false });
  await page.goto(`${served.url}desk/`);
  expect(await page.locator('body').innerText()).toContain('The desk needs JavaScript.');
});

/** Opens the desk, and in it a folder of the browser that has the story in it. */
async function openDesk(): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const page = await open('404.html', { viewport: { width: 1280, height: 6000 } });
  page.on('request', (request) => {
    if (/^(?!blob:|data:)/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`${served.url}desk/`);
  await page.evaluate(fillFolder, await filesOfStory());
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Sources').first().waitFor();
  return { page, asked };
}

/** Every file of the story by its path in the folder, and what makes the folder one of Git. */
async function filesOfStory(): Promise<Readonly<Record<string, string>>> {
  const content = join(ROOT, SECOND_STORY);
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(
    async (file) => [`content${file.slice(content.length)}`, await readFile(file, 'utf8')] as const,
  );
  return { ...Object.fromEntries(await Promise.all(read)), '.git/HEAD': 'ref: refs/heads/main\n' };
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

/** What is in a file of the story in the folder of the browser; nothing where there is no such file. */
async function fileIn(page: Page, file: string): Promise<string> {
  return page.evaluate(async (path) => {
    const steps = path.split('/');
    let place = await navigator.storage.getDirectory();
    for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step);
    const handle = await place.getFileHandle(steps.at(-1)!).catch(() => null);
    return handle ? (await handle.getFile()).text() : '';
  }, `content/${file}`);
}

async function fill(page: Page, field: string, value: string): Promise<void> {
  await page
    .getByRole('textbox', { name: new RegExp(`^${field}\\b`) })
    .first()
    .fill(value);
}

async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).first().click();
  await page.getByRole('option', { name: value, exact: true }).first().click();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).first().click();
}
