import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../../src/views/parts/feeds/atom-feed.ts';
import { jsonFeed } from '../../../../src/views/parts/feeds/json-feed.ts';
import { entryContent } from '../../../../src/views/parts/feeds/entry-content.ts';
import { storyFeed } from '../../../../src/views/parts/feeds/story-feed.ts';
import type { FeedEntry } from '../../../../src/views/parts/feeds/feed-view.ts';
import { accountPrinter } from '../../../../src/site/render-text.ts';
import type { Graph } from '../../../../src/model/graph/graph.ts';
import { aGraph } from '../../a-graph.ts';

const SITE = new URL('https://example.org');

const contentIn = (of: Graph) => {
  const print = accountPrinter(of, SITE);
  return (entry: FeedEntry) => entryContent(entry, SITE, print);
};
const atomOf = (of: Graph) => atomFeed(storyFeed(of), SITE, contentIn(of));
const jsonOf = (of: Graph) => jsonFeed(storyFeed(of), SITE, contentIn(of));
const HARD = 'They say "no" & <b>leave</b> ]]> & go: مضيق الفانوس, 5 > 4';

const graph = aGraph({
  sources: {
    herald: { publisher: 'The Herald' },
    lamp: { publisher: 'لجنة الميناء', published: '2022', language: 'ar' },
  },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo & Co' } },
  events: {
    '2026-01-10-first': { title: 'First', date: '2026-01-10', added: '2026-02-01' },
    '2026-01-12-later': { title: HARD, date: '2026-01-12', added: '2026-02-01', text: 'So. [@herald; @lamp]' },
    '2026-01-11-corrected': {
      title: 'Corrected',
      date: '2026-01-11~',
      kind: 'meeting',
      added: '2026-01-20',
      formerIds: ['2026-01-13-corrected', '2026-01-12-corrected'],
      participants: [
        { actor: 'bo', role: 'speaks' },
        { actor: 'alma', role: 'listens' },
      ],
      corrections: [
        { date: '2026-02-02', text: 'It said Monday.' },
        { date: '2026-02-05', text: 'It said <noon>.' },
      ],
    },
  },
});
const atom = parseAtomFeed(atomOf(graph));
const json = parseJsonFeed(jsonOf(graph));

describe('the feeds', () => {
  it('tell what was added or corrected last first, and of one day the latest event first', () => {
    const titles = ['Corrected', HARD, 'First'];
    expect(atom.entries?.map(({ title }) => title?.value)).toEqual(titles);
    expect(json.items?.map(({ title }) => title)).toEqual(titles);
  });

  it('have no space around a text, whatever signs are in it', () => {
    const titles = [...atomOf(graph).matchAll(/<title>([\s\S]*?)<\/title>/g)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.filter((title) => title !== title?.trim())).toEqual([]);
  });

  it('date an event by the day it was added, and by the day it was corrected last', () => {
    expect(atom.entries?.[0]).toMatchObject({
      published: '2026-01-20T00:00:00.000Z',
      updated: '2026-02-05T00:00:00.000Z',
    });
    expect(json.items?.[1]).toMatchObject({
      date_published: '2026-02-01T00:00:00.000Z',
      date_modified: '2026-02-01T00:00:00.000Z',
    });
    expect(atom.updated).toBe('2026-02-05T00:00:00.000Z');
  });

  it('keep the id of an event that is renamed, and lead to where it is now', () => {
    const id = 'https://example.org/events/2026-01-13-corrected/';
    const url = 'https://example.org/events/2026-01-11-corrected/';
    expect(atom.entries?.[0]).toMatchObject({ id, links: [{ href: url, rel: 'alternate', type: 'text/html' }] });
    expect(json.items?.[0]).toMatchObject({ id, url });
  });

  it('say in words what it is, when, who took part, who reports it, and what was corrected', () => {
    const text = [
      'Meeting, about 11 January 2026.',
      'Who: Bo & Co (speaks); Alma (listens).',
      'Sources: The Herald, 20 January 2026.',
      'Corrected on 2 February 2026: It said Monday.',
      'Corrected on 5 February 2026: It said <noon>.',
    ].join('\n');
    expect(atom.entries?.[0]?.summary?.value).toBe(text);
    expect(json.items?.[0]?.summary).toBe(text);
  });

  describe('hold the whole account of an event', () => {
    const told = aGraph({
      sources: { herald: { publisher: 'The Herald', url: 'https://herald.example.org/a' } },
      actors: { alma: { name: 'Alma' } },
      events: {
        talks: {
          title: 'They talk',
          date: '2026-01-10~',
          text: 'Alma did *not* leave, 2 < 3. [@herald, para. 4]\n\nAlma stayed.',
          corrections: [{ date: '2026-02-02', text: 'It said <b>Monday</b>.' }],
        },
      },
    });

    it('as HTML with whole addresses, what was corrected first, its sources at its end', () => {
      const html = [
        '<ul><li>Corrected on 2 February 2026: It said &#x3C;b>Monday&#x3C;/b>.</li></ul>',
        '<p>Meeting, about 10 January 2026.</p>',
        '<p><a href="https://example.org/actors/alma/">Alma</a> did <em>not</em> leave, 2 &#x3C; 3.<sup><a href="https://example.org/events/talks/#source-herald" title="The Herald, 20 January, paragraph 4">[1]</a></sup></p>\n',
        '<p><a href="https://example.org/actors/alma/">Alma</a> stayed.</p>',
        '<h2>Sources</h2><ol><li><a href="https://example.org/sources/herald/">The Herald, 20 January 2026</a> (<a href="https://herald.example.org/a">as published</a>)</li></ol>',
      ].join('');
      expect(parseAtomFeed(atomOf(told)).entries?.[0]?.content).toEqual({ value: html, type: 'html' });
      expect(parseJsonFeed(jsonOf(told)).items?.[0]?.content_html).toBe(html);
    });

    it('as plain text', () => {
      const text = [
        'Corrected on 2 February 2026: It said <b>Monday</b>.',
        'Meeting, about 10 January 2026.',
        'Alma did not leave, 2 < 3.[1]',
        'Alma stayed.',
        'Sources\n1. The Herald, 20 January 2026: https://herald.example.org/a',
      ].join('\n\n');
      expect(parseJsonFeed(jsonOf(told)).items?.[0]?.content_text).toBe(text);
    });
  });

  it('look like a page to a person, who is told what a feed is, its address and where the page is', () => {
    const xml = atomOf(graph);
    expect(xml).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
    const note = /<div xmlns="http:\/\/www.w3.org\/1999\/xhtml">.*<\/div>/.exec(xml)?.[0];
    expect(note).toMatch(
      /This is a feed: .*<code>https:\/\/example.org\/feed.xml<\/code>.*<a href="https:\/\/example.org\/">/,
    );
  });

  it('say what changed by an event', () => {
    const joined = aGraph({
      sources: { herald: {} },
      actors: { alma: { name: 'Alma' }, league: { name: 'The League', kind: 'organisation' } },
      events: {
        met: {
          memberships: [{ actor: 'alma', in: 'league', status: 'signed', sources: ['herald'] }],
          pledges: [{ by: ['alma'], to: null, what: 'tents', status: 'offered', sources: ['herald'] }],
        },
      },
    });
    expect(storyFeed(joined).entries[0]?.lines.slice(-2)).toEqual([
      'Status changed: Alma signed (The League).',
      'Pledges: 1 offered.',
    ]);
  });

  it('say what it came after', () => {
    const after = aGraph({
      sources: { herald: { publisher: 'The Herald' } },
      events: {
        talks: { date: '2026-01-10', title: 'They talk' },
        vote: { date: '2026-01-10', title: 'They vote', follows: ['talks'] },
      },
    });
    const vote = storyFeed(after).entries.find(({ title }) => title === 'They vote');
    expect(vote?.lines[1]).toBe('After: They talk.');
  });

  it('keep a name that runs from right to left from turning round the words about it', () => {
    expect(json.items?.[1]?.summary).toBe(
      'Meeting, 12 January 2026.\nSources: The Herald, 20 January 2026; \u2068لجنة الميناء, 2022\u2069.',
    );
  });

  it('say whose they are, in which language, where the site is and where they are themselves', () => {
    expect(atom).toMatchObject({
      id: 'https://example.org/feed.xml',
      title: { value: 'The story' },
      authors: [{ name: 'The editors' }],
      rights: { value: 'CC BY 4.0' },
      links: [
        { href: 'https://example.org/feed.xml', rel: 'self' },
        { href: 'https://example.org/', rel: 'alternate' },
      ],
    });
    expect(atomOf(graph)).toContain('xml:lang="en"');
    expect(json).toMatchObject({
      home_page_url: 'https://example.org/',
      feed_url: 'https://example.org/feed.json',
      language: 'en',
    });
    expect(jsonOf(graph)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  });

  it('tell the kind of each event apart, and what the story is', () => {
    expect(atom.entries?.[0]?.categories).toEqual([{ term: 'Meeting' }]);
    expect(json.items?.[0]?.tags).toEqual(['Meeting']);
    expect([atom.subtitle?.value, json.description]).toEqual(['What it is.', 'What it is.']);
  });

  it('say nothing of sources that an event does not have', () => {
    const bare = aGraph({ events: { '2026-01-19-bare': { text: '' } } });
    expect(parseJsonFeed(jsonOf(bare)).items?.[0]?.summary).toBe('Meeting, 19 January 2026.');
  });

  it('hold the fifty that changed last', () => {
    const days = Array.from({ length: 28 }, (_, i) => `${i + 1}`.padStart(2, '0'));
    const ids = ['01', '02'].flatMap((month) => days.map((day) => [`2026-${month}-${day}-it`, `2026-${month}-${day}`]));
    const events = Object.fromEntries(ids.map(([id, date]) => [id!, { date, added: date }]));
    const { items } = parseJsonFeed(jsonOf(aGraph({ sources: { herald: {} }, events })));
    expect(items).toHaveLength(50);
    expect(items?.at(-1)?.url).toBe('https://example.org/events/2026-01-07-it/');
  });

  it('are feeds before there is anything to tell', () => {
    expect(parseAtomFeed(atomOf(aGraph({}))).entries ?? []).toEqual([]);
    expect(jsonOf(aGraph({}))).toMatchObject({ items: [] });
  });
});

describe('an entry of what is not on its day', () => {
  const sources = ['herald'];
  const of = aGraph({
    sources: { herald: { publisher: 'The Herald' }, late: { added: '2026-03-01' } },
    actors: { alma: { name: 'Alma' } },
    events: {
      first: {
        title: 'They meet',
        date: '2026-01-20',
        eventStatus: { status: 'rescheduled', movedTo: 'second', note: 'For the snow.', sources: ['late'] },
      },
      second: { title: 'They meet in spring', date: '2026-04-03', eventStatus: { status: 'cancelled', sources } },
      third: { title: 'They vote', date: '2026-05-01', eventStatus: { status: 'postponed', sources } },
      'sets-a-date': { date: '2026-01-02', upcoming: [{ what: 'A hearing', date: '2026-03-20', sources }] },
      'moves-it': {
        date: '2026-01-03',
        upcoming: [{ what: 'a hearing', date: '2026-04-14', status: 'rescheduled', sources }],
      },
      'puts-it-off': {
        date: '2026-01-04',
        upcoming: [
          { what: 'A hearing', status: 'postponed', sources },
          { what: 'A picnic', status: 'cancelled', sources },
          { what: 'A trial', date: '2026-06', withdrawn: true, sources },
        ],
      },
    },
  });
  const linesOf = (id: string) =>
    storyFeed(of)
      .entries.find(({ url }) => url.endsWith(`/${id}/`))
      ?.lines.slice(1);

  it('says from which day it was moved to which, put off or called off, and why', () => {
    expect(linesOf('first')).toEqual([
      'Moved from 20 January 2026 to 3 April 2026: They meet in spring.',
      'For the snow.',
    ]);
    expect(linesOf('second')).toEqual([
      'Called off; it had been set for 3 April 2026.',
      'Moved from 20 January 2026 to 3 April 2026: They meet.',
    ]);
    expect(linesOf('third')).toEqual(['Put off from 1 May 2026, with no new date.']);
  });

  it('says the same of dates to come, with the date told before', () => {
    expect(linesOf('sets-a-date')).toEqual(['Set for 20 March 2026: A hearing.']);
    expect(linesOf('moves-it')).toEqual(['Moved from 20 March 2026 to 14 April 2026: a hearing.']);
    expect(linesOf('puts-it-off')).toEqual([
      'Put off from 14 April 2026, with no new date: A hearing.',
      'Called off: A picnic.',
    ]);
  });

  it('is new again on the day on which a source that says so was added', () => {
    const [newest] = storyFeed(of).entries;
    expect(newest).toMatchObject({ url: '/events/first/', updated: '2026-03-01' });
  });
});
