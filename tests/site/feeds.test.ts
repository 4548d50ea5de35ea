import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import {
  all,
  attribute,
  type BuiltPage,
  faultsOf,
  filesOf,
  isNotice,
  pagesOf,
  readablePagesOf,
} from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';

/**
 * Files that pages fetch for themselves, what crawlers and browsers read, the older address of the data on questions, and what is of
 * one page: its feed, its data, how other sites show it.
 */
const NOT_OFFERED =
  /^(?:search|pagefind|_astro|differences|embed)\/|^sitemap-\d|(?:^|\/)oembed\.json$|\/card\.json$|^schemas\/|^(?:events|actors|entities|sources|questions)\/(?!questions\.)[^/]+\.json$|^opensearch\.xml$|^known\/days\.json$|^(?:actors|entities|questions|standings)\/.*\/feed\.(?:xml|json)$/;

describe.each(['story', 'underPath', 'secondStory'] as const)('the feeds of the site "%s"', (name) => {
  test('have one entry for each event, or fifty, each of its own and leading to its page', async () => {
    const built = site(name);
    const isEvent = (page: BuiltPage) => /^events\/./.test(page.path) && !isNotice(page);
    const events = (await readablePagesOf(built)).filter(isEvent);
    const urls = new Set(events.map(({ path }) => built.address + path));
    for (const entries of [await atomEntries(built), await jsonEntries(built)]) {
      expect(entries).toHaveLength(Math.min(urls.size, 50));
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(entries.filter(({ url }) => !urls.has(url))).toEqual([]);
      expect(entries.filter(({ id, title }) => !id.startsWith(built.address) || !title)).toEqual([]);
    }
  });

  test('say the same', async () => {
    const built = site(name);
    expect(await atomEntries(built)).toEqual(await jsonEntries(built));
  });

  test('are told in the head of every page, after the feeds of what the page is of', async () => {
    const built = site(name);
    const files = new Set(await filesOf(built));
    const faults = (page: BuiltPage) => {
      const folders = page.path !== '' && files.has(`${page.path}feed.xml`) ? [page.path, ''] : [''];
      const expected = folders
        .flatMap((folder) => ['feed.xml', 'feed.json'].map((file) => folder + file))
        .map((file) => new URL(file, built.address).pathname);
      const told = all(page, 'head > link[rel=alternate][type][title]').map((link) => attribute(link, 'href'));
      return told.join() === expected.join() ? [] : [`tells ${told.join(' and ') || 'none'}`];
    };
    expect(faultsOf(await readablePagesOf(built), faults)).toEqual([]);
  });

  test('of each actor, entity, question and body stand beside its page, and are listed for feed readers', async () => {
    const built = site(name);
    const files = await filesOf(built);
    const ofRecords = /^(?:actors|entities|questions|standings)\/(?!known\/|letters\/)[^/]+\/$/;
    const pages = (await readablePagesOf(built)).filter((page) => ofRecords.test(page.path) && !isNotice(page));
    const records = pages.map(({ path }) => path);
    expect(records.length).toBeGreaterThan(4);
    expect(
      records.filter((folder) => !files.includes(`${folder}feed.xml`) || !files.includes(`${folder}feed.json`)),
    ).toEqual([]);
    const { body } = parseOpml(await readFile(join(built.folder, 'feeds.opml'), 'utf8'));
    const listed = body!.outlines!.flatMap((outline) => outline.outlines ?? [outline]).map(({ xmlUrl }) => xmlUrl!);
    const missing = listed.filter((address) => !files.includes(address.slice(built.address.length)));
    expect([listed.length >= records.length + 2, missing]).toEqual([true, []]);
  });

  test('stand with every other file for programs on the page of data', async () => {
    const built = site(name);
    const offered = (await filesOf(built)).filter(
      (file) =>
        /\.(?:(?:geo)?json|xml|opml|ics|jsonld|nq|sqlite)$|^data\/.*\.txt$/.test(file) && !NOT_OFFERED.test(file),
    );
    const [page] = (await pagesOf(built)).filter(({ path }) => path === 'data/');
    const base = new URL(built.address).pathname;
    const listed = all(page!, 'tbody th a').map((link) => attribute(link, 'href')!.slice(base.length));
    expect(listed.toSorted()).toEqual(offered.toSorted());
  });
});

test('the feeds date an event that was corrected by its correction, and tell it first of its day', async () => {
  const built = site('secondStory');
  const corrected = (await jsonEntries(built)).find(({ url }) => url.endsWith('/events/2021-03-12-ferry-stops/'));
  expect(corrected?.updated).toBe('2021-05-02T00:00:00.000Z');
  expect(corrected?.text).toContain('Corrected on 2 May 2021: Until 2 May 2021 this event was dated 13 March;');
});

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly text: string;
}

async function atomEntries(built: Site): Promise<readonly Entry[]> {
  const { entries = [] } = parseAtomFeed(await readFile(join(built.folder, 'feed.xml'), 'utf8'));
  return entries.map(({ id, links, title, published, updated, summary }) => ({
    id: id!,
    url: links![0]!.href!,
    title: title!.value,
    published: published!,
    updated: updated!,
    text: summary!.value,
  }));
}

async function jsonEntries(built: Site): Promise<readonly Entry[]> {
  const { items = [] } = parseJsonFeed(await readFile(join(built.folder, 'feed.json'), 'utf8'));
  return items.map(({ id, url, title, date_published, date_modified, summary }) => ({
    id: id!,
    url: url!,
    title: title!,
    published: date_published!,
    updated: date_modified!,
    text: summary!,
  }));
}
