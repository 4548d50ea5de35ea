import { afterEach, describe, expect, test } from 'vitest';
import type { Story } from '../../src/model/records/story.ts';
import { dateFrom } from '../../src/model/dates/edtf.ts';
import { keepPages, keptPage } from '../../src/site/build/kept-page.ts';
import { setRunningBuild, type RunningBuild } from '../../src/site/build/running-build.ts';

const STATE = { size: 1, modified: 1 };
const story = { title: 'A story', lastChanged: dateFrom('2026-01-20') } as Story;
const storyLater: Story = { ...story, lastChanged: dateFrom('2026-01-21') };
const HOME = { pathname: '/' };
const EVENT = { pathname: '/events/x/' };

afterEach(() => setRunningBuild(undefined));

/** A build after one that left these tags. */
function after(tags: ReadonlyMap<string, string>, part?: RunningBuild['part']): RunningBuild {
  const files = Object.fromEntries([...tags].map(([file, tag]) => [file, { ...STATE, tag, sha256: null }]));
  const found = new Map([...tags.keys()].map((file) => [file, STATE]));
  return { last: { folder: 'last', files, found }, folder: 'next', tags: new Map(), kept: new Set(), part };
}

/** Begins a build after one that printed a page. */
function printedBefore(url: Pick<URL, 'pathname'>, printed: object, part?: RunningBuild['part']): RunningBuild {
  const first = after(new Map());
  setRunningBuild(first);
  keptPage(url, story, printed);
  const next = after(first.tags, part);
  setRunningBuild(next);
  return next;
}

describe('a page of the last site', () => {
  test('is kept where it would print the same', () => {
    printedBefore(HOME, { title: 'Home' });
    expect(keptPage(HOME, story, { title: 'Home' })).not.toBeNull();
    expect(keptPage(HOME, story, { title: 'The story' })).toBeNull();
  });

  test('is printed anew once the story has changed, where it says when that was', () => {
    printedBefore(HOME, { title: 'Home' });
    expect(keptPage(HOME, storyLater, { title: 'Home' })).toBeNull();
  });

  test('is kept though the story has changed, where it says when it changed itself', () => {
    printedBefore(EVENT, { title: 'An event', changed: '19 January' });
    expect(keptPage(EVENT, storyLater, { title: 'An event', changed: '19 January' })).not.toBeNull();
  });

  test('is not kept where someone has changed it', () => {
    const build = printedBefore(HOME, { title: 'Home' });
    setRunningBuild({ ...build, last: { ...build.last!, found: new Map([['index.html', { size: 2, modified: 1 }]]) } });
    expect(keptPage(HOME, story, { title: 'Home' })).toBeNull();
  });
});

describe('pages that are kept before Astro asks for them', () => {
  const page = (title: string) => ({ url: EVENT.pathname, printed: { title } });

  test('are those that would print the same', () => {
    const build = printedBefore(EVENT, { title: 'An event' });
    keepPages(story, ['Another'], page);
    expect([...build.kept]).toEqual([]);
    keepPages(story, ['An event'], page);
    expect([...build.kept]).toEqual(['events/x/index.html']);
  });

  test('are none of a part, which has not all of them', () => {
    const build = printedBefore(EVENT, { title: 'An event' }, { number: 1, of: 2 });
    keepPages(story, ['An event'], page);
    expect([...build.kept]).toEqual([]);
  });
});
