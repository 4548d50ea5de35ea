import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { accountPrinter } from '../../../src/site/render-text.ts';
import { feedFiles, feedList } from '../../../src/views/data/feeds.ts';
import { aGraph } from '../a-graph.ts';

const SITE = new URL('https://example.org');

const sources = ['herald'];
const graph = aGraph({
  sources: { herald: { corrections: [{ date: '2026-02-03', text: 'It said the Lamp.' }] } },
  actors: { alma: { name: 'Alma' }, league: { name: 'The League', kind: 'organisation', formerIds: ['the-club'] } },
  entities: { harbour: { name: 'The harbour', kind: 'place' } },
  questions: { size: { title: 'How many?', formerIds: ['number'] } },
  events: {
    met: {
      title: 'They meet',
      date: '2026-01-19',
      memberships: [{ actor: 'alma', in: 'league', status: 'signed', sources }],
    },
    counted: {
      title: 'They count',
      date: '2026-01-20',
      place: 'harbour',
      claims: [{ question: 'size', answer: 2, sources }],
      formerIds: ['they-counted'],
      corrections: [
        { date: '2026-02-02', text: 'It said three.' },
        { date: '2026-02-04', text: 'It said four.' },
      ],
    },
  },
});
const feeds = feedFiles(graph, SITE, accountPrinter(graph, SITE));
const feedAt = (page: string) => feeds.find(({ view }) => view.page === page)!;
const titlesAt = (page: string) => parseAtomFeed(feedAt(page).atom()).entries?.map(({ title }) => title?.value);

describe('a feed', () => {
  it('of an actor or entity has the events that concern it', () => {
    expect(titlesAt('/actors/alma/')).toEqual(['They meet']);
    expect(titlesAt('/entities/harbour/')).toEqual(['They count']);
    expect(titlesAt('/actors/league/')).toEqual(['They meet']);
  });

  it('of a body has the events that changed a standing in it', () => {
    expect(titlesAt('/standings/league/')).toEqual(['They meet']);
    expect(feedAt('/standings/league/').view.title).toBe('Who has joined: The League · The story');
  });

  it('of a question has the events with answers to it', () => {
    expect(titlesAt('/questions/size/')).toEqual(['They count']);
  });

  it('of corrections has each of them, the latest first, under an address of its own', () => {
    const { items } = parseJsonFeed(JSON.parse(feedAt('/corrections/').json()) as object);
    expect(items?.map(({ title, content_text, url }) => [title, content_text, url])).toEqual([
      ['Corrected: They count', 'It said four.', 'https://example.org/events/counted/#correction-2'],
      ['Corrected: A headline', 'It said the Lamp.', 'https://example.org/sources/herald/#correction-1'],
      ['Corrected: They count', 'It said three.', 'https://example.org/events/counted/#correction-1'],
    ]);
    expect(items?.[0]?.id).toBe('https://example.org/events/they-counted/#correction-2');
  });

  it('says where it is itself and of which page it is, and keeps the id that it had before that was renamed', () => {
    const of = (page: string) => parseAtomFeed(feedAt(page).atom());
    expect(of('/questions/size/').id).toBe('https://example.org/questions/number/feed.xml');
    expect(of('/standings/league/').id).toBe('https://example.org/standings/the-club/feed.xml');
    expect(of('/actors/league/')).toMatchObject({
      id: 'https://example.org/actors/the-club/feed.xml',
      links: [
        { href: 'https://example.org/actors/league/feed.xml', rel: 'self' },
        { href: 'https://example.org/actors/league/', rel: 'alternate' },
      ],
    });
    expect(JSON.parse(feedAt('/actors/league/').json())).toMatchObject({
      home_page_url: 'https://example.org/actors/league/',
      feed_url: 'https://example.org/actors/league/feed.json',
    });
  });
});

describe('the feeds of records', () => {
  const longest = (others: number) => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-01-${i + 10}`);
    const people = Array.from({ length: others }, (_, i) => [`person-${i}`, { name: `Person ${i}` }] as const);
    const story = aGraph({
      sources: { herald: {} },
      actors: { alma: { name: 'Alma' }, ...Object.fromEntries(people) },
      events: Object.fromEntries(
        days.map((date, i) => [`it-${i}`, { date, participants: [{ actor: 'alma', role: 'speaks' }] }]),
      ),
    });
    const all = feedFiles(story, SITE, accountPrinter(story, SITE));
    return all.find(({ view }) => view.page === '/actors/alma/')?.view.entries.length;
  };

  it('hold fifty events, and fifteen where there are more than two hundred', () => {
    expect([longest(2), longest(200)]).toEqual([20, 15]);
  });
});

it('the list of feeds names every one, by what it is of', () => {
  const { body } = parseOpml(feedList(graph, SITE));
  const [story, corrections, ...groups] = body!.outlines!;
  expect([story?.xmlUrl, corrections?.xmlUrl]).toEqual([
    'https://example.org/feed.xml',
    'https://example.org/corrections/feed.xml',
  ]);
  const named = groups.map(({ text, outlines }) => [text, outlines?.map(({ htmlUrl }) => new URL(htmlUrl!).pathname)]);
  expect(named).toEqual([
    ['People, countries, bodies', ['/actors/alma/', '/actors/league/']],
    ['Places and things', ['/entities/harbour/']],
    ['Who has joined what', ['/standings/league/']],
    ['Questions', ['/questions/size/']],
  ]);
  expect(groups.flatMap(({ outlines }) => outlines ?? [])).toHaveLength(feeds.length - 2);
});
