import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../../src/ingest/article.ts';
import type { Fetched, Validators } from '../../../src/ingest/fetch/fetched.ts';
import { FetchMemory } from '../../../src/ingest/run/fetch-memory.ts';
import { openRun } from '../../../src/ingest/run/open-run.ts';
import { EVERY_ARTICLE } from '../../../src/ingest/run/selection.ts';
import { watchFeed } from '../../../src/ingest/run/watch-feed.ts';
import type { WatchedFeed } from '../../../src/model/records/watch.ts';
import { anArticle, found } from '../draft/an-article.ts';
import { write } from '../../reader/a-folder.ts';

const FEED = 'https://post.example/feed.xml';
const WORDS = 'stood on the long bridge and waited for a ferry that nobody had seen since the spring of that year.';

/** An item of the feed, known again by its digest. */
function item(name: string, text: string): Article {
  const url = found(`https://post.example/${name}`);
  const sha256 = Buffer.from(name).toString('hex').padEnd(64, '0');
  return anArticle({ format: 'feed', title: found(name), url, sha256, texts: [text] });
}

const STONE = item('stone', `Mira Stone ${WORDS}`);
const COUNCIL = item(
  'council',
  `At noon the River Council met, and the lamps of both towns were paid for by nobody at all.`,
);
const OTHER = item('other', `A gull ${WORDS}`);

/** A story of a mayor and a council, a feed of these items, and the web. */
async function aWatch(items: readonly Article[], pages: Readonly<Record<string, Fetched>> = {}) {
  const root = await mkdtemp(join(tmpdir(), 'throughline-watch-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const story = join(root, 'content');
  await mkdir(story);
  await write(story, 'actors/mira-stone.md', '---\nname: Mira Stone\nkind: person\ndescription: A mayor\n---\n');
  await write(
    story,
    'actors/river-council.md',
    '---\nname: River Council\nkind: organisation\ndescription: A council\nformerIds: [council]\n---\n',
  );
  const asked: (Validators | null)[] = [];
  const here: Fetched = {
    kind: 'page',
    bytes: Buffer.from('feed'),
    address: FEED,
    validators: { etag: '1', lastModified: null },
  };
  const watch = async (feed: Partial<WatchedFeed> = {}, answer: Fetched = here) => {
    const memory = new FetchMemory(story);
    const fetch = (address: string, known: Validators | null = null) => {
      if (address !== FEED) return Promise.resolve(pages[address] ?? { kind: 'refused' as const, reason: 'no' });
      asked.push(known);
      return Promise.resolve(answer);
    };
    const read = (bytes: Uint8Array) =>
      Promise.resolve(
        Buffer.from(bytes).toString() === 'feed'
          ? { articles: items }
          : {
              articles: [anArticle({ texts: [Buffer.from(bytes).toString()], url: STONE.url, sha256: 'c'.repeat(64) })],
            },
      );
    const options = { read, standardInput: () => Promise.resolve(''), today: '2026-02-01' };
    const run = await openRun(story, {
      ...options,
      dryRun: false,
      fullText: false,
      force: false,
      selection: EVERY_ARTICLE,
    });
    const outcomes = await watchFeed({ url: FEED, about: [], pages: false, ...feed }, run, {
      fetcher: { fetch },
      memory,
    });
    memory.save();
    return outcomes.map(({ title, kind }) => `${title}: ${kind}`);
  };
  return { story, watch, asked };
}

describe('a feed that is watched', () => {
  it('gives drafts of the items that name a record of the story, once', async () => {
    const { story, watch, asked } = await aWatch([STONE, COUNCIL, OTHER]);
    expect(await watch()).toEqual(['stone: written', 'council: written']);
    expect(await readdir(join(story, 'sources'))).toHaveLength(2);
    expect(await watch()).toEqual([]);
    expect(asked).toEqual([null, { etag: '1', lastModified: null }]);
  });

  it('gives those of the records it is watched for, by any id they had', async () => {
    const { watch } = await aWatch([STONE, COUNCIL]);
    expect(await watch({ about: ['council'] })).toEqual(['council: written']);
    expect(await watch({ about: [] })).toEqual([]);
  });

  it('gives nothing where its server says that it is as it was', async () => {
    const { watch } = await aWatch([STONE]);
    expect(await watch({}, { kind: 'unchanged' })).toEqual([]);
    expect(await watch()).toEqual(['stone: written']);
  });

  it('gives the page that an item leads to, and the item where the page cannot be had', async () => {
    const bytes = Buffer.from(`Mira Stone had ${WORDS}`);
    const page: Fetched = { kind: 'page', bytes, address: 'x', validators: { etag: null, lastModified: null } };
    const item = { ...STONE, publisher: found('The Post', 'the title of the feed') };
    const { story, watch } = await aWatch([item, COUNCIL], { 'https://post.example/stone': page });
    expect(await watch({ pages: true })).toEqual(['The bridge is open: written', 'council: written']);
    const draft = await readFile(join(story, 'sources/2026-01-20-bridge-open.md'), 'utf8');
    expect(draft).toContain('\npublisher: The Post\n');
  });

  it('knows by its address what was drafted before, also without its memory', async () => {
    const items = [STONE];
    const { story, watch } = await aWatch(items);
    await watch();
    items[0] = { ...STONE, sha256: 'd'.repeat(64) };
    await rm(join(story, '..', 'drafts'), { recursive: true });
    expect(await watch()).toEqual(['stone: known']);
  });

  it('tells why it cannot be read, and is read whole the next time', async () => {
    const { watch, asked } = await aWatch([STONE]);
    expect(await watch({}, { kind: 'refused', reason: 'no' })).toEqual(['null: failed']);
    expect(await watch()).toEqual(['stone: written']);
    expect(asked).toEqual([null, null]);
  });

  it('is no page', async () => {
    const { watch } = await aWatch([anArticle()]);
    expect(await watch()).toEqual(['null: failed']);
  });
});
