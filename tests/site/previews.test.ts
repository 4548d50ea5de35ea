import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/reader/content.ts';
import { ROOT } from '../setup/build.ts';
import {
  all,
  attribute,
  type BuiltPage,
  faultsOf,
  filesOf,
  isNotice,
  readablePagesOf,
  textOf,
} from '../setup/pages.ts';
import { site, type Site } from '../setup/provided.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';

const TAGS = [
  ...['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale'],
  ...['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'],
];
const OWN = /^(?:events|actors|entities|questions)\/[^/]+\/$/;
/** Before these days neither story had a page; what they tell of is older. */
const FIRST_ADDED = { story: '2026-11-21', underPath: '2026-11-21', secondStory: '2021-04-01' } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_BYTES = 40_000;

/** What a chat client reads in the head of a page: each tag by its name, with all it is said to be. */
type Tags = ReadonlyMap<string, readonly string[]>;

describe.each(['story', 'underPath', 'secondStory'] as const)('a link to a page of "%s", shared', (name) => {
  const faults = async (find: (page: BuiltPage) => Iterable<string>) => faultsOf(await addressed(name), find);

  test('finds every tag once, and none that is empty', async () => {
    const wrong = (page: BuiltPage) =>
      TAGS.flatMap((tag) => {
        const values = said(page).get(tag) ?? [];
        return values.length === 1 && values[0]!.trim() !== '' ? [] : [`${tag}: ${values.join(' and ') || 'missing'}`];
      });
    expect(await faults(wrong)).toEqual([]);
  });

  test('shows the title, the description and the address that the page has', async () => {
    const [home] = (await addressed(name)).filter(({ path }) => path === '');
    const story = textOf(all(home!, 'title')[0]!);
    const wrong = (page: BuiltPage) => {
      const title = textOf(all(page, 'title')[0]!);
      const own = page === home ? story : title.slice(0, title.lastIndexOf(` · ${story}`));
      const expected = {
        'og:title': own,
        'og:site_name': story,
        'og:description': attribute(all(page, 'meta[name=description]')[0]!, 'content')!,
        'og:url': site(name).address + page.path,
      };
      return Object.entries(expected).flatMap(([tag, words]) => (one(page, tag) === words ? [] : [`wrong ${tag}`]));
    };
    expect(await faults(wrong)).toEqual([]);
  });

  test('tells who made the page and when, so that nobody takes a reporter or a day of the story for them', async () => {
    const folder = name === 'secondStory' ? SECOND_STORY : STORY;
    const { story } = await readStory(join(ROOT, folder), folder);
    const { publisher } = story!.data;
    const wrong = (page: BuiltPage) => {
      const author = attribute(all(page, 'meta[name=author]')[0]!, 'content');
      const [published, modified] = [one(page, 'article:published_time'), one(page, 'article:modified_time')];
      return [
        ...(author === publisher ? [] : [`by ${author}`]),
        ...(DAY.test(published) && published >= FIRST_ADDED[name] ? [] : [`published ${published}`]),
        ...(modified === '' || (DAY.test(modified) && modified >= published) ? [] : [`changed ${modified}`]),
      ];
    };
    expect(await faults(wrong)).toEqual([]);
  });

  test('shows a picture of the page’s own where it is of one thing, and else that of the story', async () => {
    const { address } = site(name);
    const wrong = (page: BuiltPage) => {
      const picture = OWN.test(page.path) && !isNotice(page) ? page.path.slice(0, -1) : 'home';
      return one(page, 'og:image') === `${address}share/${picture}.png` ? [] : [`shows ${one(page, 'og:image')}`];
    };
    expect(await faults(wrong)).toEqual([]);
    expect((await addressed(name)).filter(({ path }) => OWN.test(path)).length).toBeGreaterThan(10);
  });

  test('shows a picture that is there, as large as it says, light, and with words', async () => {
    const built = site(name);
    for (const page of await addressed(name)) {
      const picture = await pictureOf(built, page);
      const told = [one(page, 'og:image:width'), one(page, 'og:image:height')].map(Number);
      expect({ page: page.path, told, type: picture.type }).toEqual({
        page: page.path,
        told: [picture.width, picture.height],
        type: one(page, 'og:image:type'),
      });
      expect([picture.width, picture.height]).toEqual([1200, 630]);
      expect(picture.bytes.length).toBeLessThanOrEqual(MOST_BYTES);
      expect(picture.bytes.length).toBeGreaterThan(5000);
    }
  });

  test('is an article only where it leads to the account of an event', async () => {
    const wrong = (page: BuiltPage) => {
      const type = page.path.startsWith('events/') && !isNotice(page) ? 'article' : 'website';
      return one(page, 'og:type') === type ? [] : [`is no ${type}`];
    };
    expect(await faults(wrong)).toEqual([]);
  });
});

test('the page for what is not there has nothing to share', async () => {
  const [page] = (await readablePagesOf(site('story'))).filter(({ path }) => path === '404.html');
  expect([...said(page!).keys()]).toEqual([]);
});

test('no picture is made that no page shows, and no two are the same', async () => {
  const built = site('story');
  const made = (await filesOf(built)).filter((file) => /^share\/.*\.png$/.test(file));
  const pages = await addressed('story');
  const shown = new Set(pages.map((page) => one(page, 'og:image').slice(built.address.length)));
  expect(made).toEqual([...shown].toSorted());
  const bytes = await Promise.all(made.map((file) => readFile(join(built.folder, file), 'latin1')));
  expect(new Set(bytes).size).toBe(made.length);
});

/** Pages to be read at an address of their own. */
async function addressed(name: 'story' | 'underPath' | 'secondStory'): Promise<readonly BuiltPage[]> {
  return (await readablePagesOf(site(name))).filter(({ path }) => path !== '404.html');
}

const heads = new WeakMap<BuiltPage, Tags>();

/** The tags of a page, read from its head once. */
function said(page: BuiltPage): Tags {
  const tags = heads.get(page) ?? tagsOf(page);
  heads.set(page, tags);
  return tags;
}

function tagsOf(page: BuiltPage): Tags {
  const tags = all(page, 'head > meta').map((meta) => ({
    tag: attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
    content: attribute(meta, 'content') ?? '',
  }));
  const shared = tags.filter(({ tag }) => /^(?:og|article|twitter):/.test(tag));
  return new Map([...Map.groupBy(shared, ({ tag }) => tag)].map(([tag, all]) => [tag, all.map((t) => t.content)]));
}

function one(page: BuiltPage, tag: string): string {
  return said(page).get(tag)?.join(' and ') ?? '';
}

/** The file that a page names as its picture, and what its own header says of it. */
async function pictureOf(built: Site, page: BuiltPage) {
  const bytes = await readFile(join(built.folder, one(page, 'og:image').slice(built.address.length)));
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
  return { bytes, type: isPng ? 'image/png' : '?', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
