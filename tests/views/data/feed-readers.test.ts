import { Readable } from 'node:stream';
import fc from 'fast-check';
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { expect, it } from 'vitest';
import { accountPrinter } from '../../../src/site/render-text.ts';
import { feedFiles } from '../../../src/views/data/feeds.ts';
import { aGraph } from '../a-graph.ts';

const SITE = new URL('https://example.org');

/** What reads badly in one format or another, and may be part of a title. */
const HARD = [
  '"',
  "'",
  '&',
  '&amp;',
  '&lt;b&gt;',
  '&#x26;',
  '<b>no</b>',
  '</script>',
  '<!--',
  ']]>',
  '<![CDATA[',
  '\\',
  '=1+1',
  '\u200f',
  '\u061c',
  'مضيق الفانوس',
  'הרפסודה',
  'Қасым-Жомарт',
  '海峡',
  'थलपोत',
  '🌉',
  'e\u0301',
];
const title = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.stringMatching(/^[\x21-\x7e]{1,9}$/)), { minLength: 1, maxLength: 40 })
  .map((parts) => `A ${parts.join(' ').slice(0, 295).toWellFormed().trim()} z`);

/** What a reader tells of an entry. */
interface ReadEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** In milliseconds since 1970. */
  readonly published: number;
  readonly content: string;
}

it('every reader reads the same titles, days, links and accounts from a feed, whatever signs are in them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 4 }), async (titles) => {
      const graph = aGraph({
        sources: { herald: {} },
        events: Object.fromEntries(
          titles.map((of, i) => [
            `it-${i}`,
            { title: of, added: `2026-02-0${9 - i}`, text: `So, *not* 2 < 3. [@herald]` },
          ]),
        ),
      });
      const [feed] = feedFiles(graph, SITE, accountPrinter(graph, SITE));
      const expected = fromJson(feed!.json());
      expect(expected.map((entry) => entry.title)).toEqual(titles);
      expect(fromFeedsmith(feed!.atom())).toEqual(expected);
      const read = await fromFeedParser(feed!.atom());
      expect(read).toEqual(expected.map((entry, i) => withTitleOf(entry, read[i])));
      expect(await fromRssParser(feed!.atom())).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

function fromJson(json: string): readonly ReadEntry[] {
  const { items } = JSON.parse(json) as { items: Readonly<Record<string, string>>[] };
  return items.map(({ id, url, title, date_published, content_html }) => ({
    id: id!,
    url: url!,
    title: title!,
    published: Date.parse(date_published!),
    content: content_html!,
  }));
}

function fromFeedsmith(xml: string): readonly ReadEntry[] {
  const read = parseFeed(xml);
  if (read.format !== 'atom') throw new Error(read.format);
  return read.feed.entries!.map(({ id, links, title, published, content }) => ({
    id: id!,
    url: links![0]!.href!,
    title: title!.value,
    published: Date.parse(published!),
    content: content!.value!,
  }));
}

async function fromFeedParser(xml: string): Promise<readonly ReadEntry[]> {
  const items = Readable.from([xml]).pipe(new FeedParser({ addmeta: false }));
  return (await Array.fromAsync(items as AsyncIterable<FeedParser.Item>)).map(
    ({ guid, link, title, pubdate, description }) => ({
      id: guid,
      url: link,
      title,
      published: pubdate!.getTime(),
      content: description,
    }),
  );
}

/** feedparser 2.6.0 takes out of titles what looks like HTML, even of one that is plain text; that is its to do. */
function withTitleOf(entry: ReadEntry, read: ReadEntry | undefined): ReadEntry {
  return entry.title.includes('<') ? { ...entry, title: read!.title } : entry;
}

async function fromRssParser(xml: string): Promise<readonly ReadEntry[]> {
  const { items } = await new RssParser().parseString(xml);
  return items.map(({ id, link, title, pubDate, content }) => ({
    id: id as string,
    url: link!,
    title: title!,
    published: Date.parse(pubDate!),
    content: content!,
  }));
}
