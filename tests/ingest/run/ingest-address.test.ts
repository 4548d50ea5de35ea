import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Fetched, Validators } from '../../../src/ingest/fetch/fetched.ts';
import { fetchingFor } from '../../../src/ingest/run/fetching.ts';
import { ingestAddress } from '../../../src/ingest/run/ingest-address.ts';
import { FetchMemory } from '../../../src/ingest/run/fetch-memory.ts';
import { openRun } from '../../../src/ingest/run/open-run.ts';
import { EVERY_ARTICLE } from '../../../src/ingest/run/selection.ts';
import { readArticles } from '../../../src/ingest/read/read-articles.ts';

const ADDRESS = 'https://post.example/bridge';
const PAGE = `<!doctype html><html lang="en"><title>The bridge opens</title><article><h1>The bridge opens</h1><p>${'The council opened the bridge over the river, and the mayor was pleased with it. '.repeat(5)}</p></article></html>`;
const VALIDATORS = { etag: '"1"', lastModified: null };

/** A story in a folder of its own, and a site that gives these answers one after the other. */
async function aDesk() {
  const root = await mkdtemp(join(tmpdir(), 'throughline-web-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const story = join(root, 'content');
  await mkdir(story);
  const asked: (Validators | null)[] = [];
  const get = async (answer: Fetched, dryRun = false) => {
    const run = await openRun(story, {
      read: readArticles,
      standardInput: () => Promise.resolve(''),
      today: '2026-02-01',
      dryRun,
      fullText: false,
      force: false,
      selection: EVERY_ARTICLE,
    });
    const memory = new FetchMemory(story);
    const fetch = (_: string, known: Validators | null = null) => {
      asked.push(known);
      return Promise.resolve(answer);
    };
    const outcomes = await ingestAddress(ADDRESS, run, { fetcher: { fetch }, memory });
    if (!dryRun) memory.save();
    return outcomes.map((outcome) => (outcome.kind === 'failed' ? outcome.reason : outcome.kind));
  };
  return { root, story, asked, get };
}

const page: Fetched = { kind: 'page', bytes: Buffer.from(PAGE), address: ADDRESS, validators: VALIDATORS };

it('a page is drafted under the address it was fetched from, and asked for again only if it changed', async () => {
  const { story, asked, get } = await aDesk();
  expect(await get(page)).toEqual(['written']);
  const [file] = await readdir(join(story, 'sources'));
  expect(await readFile(join(story, 'sources', file!), 'utf8')).toContain(`\nurl: ${ADDRESS}\n`);
  expect(await get({ kind: 'unchanged' })).toEqual(['known']);
  expect(asked).toEqual([null, VALIDATORS]);
});

it('a page whose draft is gone is fetched whole', async () => {
  const { story, asked, get } = await aDesk();
  await get(page);
  await rm(join(story, 'sources'), { recursive: true });
  expect(await get(page)).toEqual(['written']);
  expect(asked).toEqual([null, null]);
});

it('a page that is refused is told, and a dry run keeps nothing', async () => {
  const { root, get } = await aDesk();
  expect(await get({ kind: 'refused', reason: 'no' })).toEqual(['no']);
  await rm(join(root, 'drafts'), { recursive: true });
  expect(await get(page, true)).toEqual(['would-write']);
  expect(await readdir(root)).toEqual(['content']);
});

it('a memory that is broken is as if it were not there', async () => {
  const { root, story } = await aDesk();
  await mkdir(join(root, 'drafts'));
  await writeFile(join(root, 'drafts', 'seen.json'), '{"pages":1}');
  const memory = new FetchMemory(story);
  expect(memory.page(ADDRESS)).toBeNull();
  memory.keepItem('feed', 'a');
  memory.save();
  expect(new FetchMemory(story).hasItem('feed', 'a')).toBe(true);
});

it('nothing private is fetched by the command', async () => {
  const { story } = await aDesk();
  const run = { story, content: { story: null } } as unknown as Parameters<typeof fetchingFor>[0];
  expect(await fetchingFor(run).fetcher.fetch('http://127.0.0.1:1/')).toMatchObject({ kind: 'refused' });
});
