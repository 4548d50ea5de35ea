import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blocksOf, lettersOf } from '../setup/kept-blocks.ts';
import { faultsOf, isNotice, readablePagesOf, type BuiltPage } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

/** What a program keeps of a page. */
interface Kept {
  readonly html: string;
  readonly title: string;
  readonly author: string;
  readonly day: string;
}

const PUBLISHER = 'The Throughline editors';
const ADDED = '2026-11-21';

/** Reader views of browsers, and a clipper that many notes are made with. */
const PROGRAMS: Readonly<Record<string, (page: BuiltPage) => Promise<Kept>>> = {
  Readability: (page) => {
    const kept = new Readability(parseHTML(page.html).document).parse();
    const { content, title, byline, publishedTime } = kept ?? {};
    return Promise.resolve({ html: content ?? '', title: title ?? '', author: byline ?? '', day: publishedTime ?? '' });
  },
  Defuddle: async (page) => {
    const { content, title, author, published } = await Defuddle(page.html, site('story').address + page.path);
    return { html: content, title, author, day: published };
  },
};

describe.each(Object.entries(PROGRAMS))('%s', (_, keep) => {
  beforeEach(() => void vi.spyOn(console, 'log').mockReturnValue());
  afterEach(() => vi.restoreAllMocks());

  test('keeps who says what, on which day and in which source, of each event and question', async () => {
    const pages = (await readablePagesOf(site('story'))).filter(isOfFacts);
    expect(pages.length).toBeGreaterThan(50);
    const kept = new Map(await Promise.all(pages.map(async (page) => [page, await keep(page)] as const)));
    expect(faultsOf(pages, (page) => lostOf(page, kept.get(page)!))).toEqual([]);
    for (const [{ path }, { author, day }] of kept)
      expect({ path, author, day }).toEqual({ path, author: PUBLISHER, day: ADDED });
  });

  test('takes no reporter and no day of an article for those of the page of an actor that it tells of', async () => {
    const actors = (await readablePagesOf(site('story'))).filter(({ path }) => /^actors\/k[^/]+\/$/.test(path));
    expect(actors.length).toBeGreaterThan(2);
    for (const page of actors) {
      const { author, day } = await keep(page);
      expect({ path: page.path, author, day }).toEqual({ path: page.path, author: PUBLISHER, day: ADDED });
    }
  });
});

function isOfFacts(page: BuiltPage): boolean {
  return /^(events|questions)\/[^/]+\/$/.test(page.path) && !isNotice(page);
}

function lostOf(page: BuiltPage, { html, title }: Kept): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const text = lettersOf(title + document.body.textContent);
  return blocksOf(page).flatMap((block) => (text.includes(block.text) ? [] : [`loses “${block.text}”`]));
}
