import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/ingest/draft/draft.ts';
import { outletOf } from '../../src/ingest/read/outlet-names.ts';
import { readArticles } from '../../src/ingest/read/read-articles.ts';
import { anActor, aSource, contentOf } from '../builders.ts';
import { anArticle, found } from './draft/an-article.ts';

describe('the outlet of a feed', () => {
  it.each([
    ['Harbour Wire – World', null, 'Harbour Wire'],
    ['World | Harbour Wire', null, 'Harbour Wire'],
    ['Harbour Wire: Latest news', null, 'Harbour Wire'],
    ['Harbour Wire > Top Stories', null, 'Harbour Wire'],
    ['Harbour Wire RSS feed', null, 'Harbour Wire'],
    ['Портовый вестник — Новости', null, 'Портовый вестник'],
    ['Harbour Wire - Ships and those who sail them', 'www.harbour-wire.example', 'Harbour Wire'],
    ['Ships - The Harbour Wire', 'feeds.harbourwire.example', 'The Harbour Wire'],
    ['Harbour Wire - Ships and those who sail them', 'post.example', 'Harbour Wire - Ships and those who sail them'],
    ['The Harbour Post', null, 'The Harbour Post'],
    ['Norhaven-Kurier', null, 'Norhaven-Kurier'],
    ['News', null, 'News'],
    ['World - News', null, 'World - News'],
  ])('with the title “%s” (%s) is %s', (title, host, outlet) => {
    expect(outletOf(title, host)).toBe(outlet);
  });
});

const FEED = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Wire – World</title>
  <item><title>Norhaven dredges</title><link>https://harbourwire.example/a</link><dc:creator>Harbour Wire staff</dc:creator>
  <description>NORHAVEN (Harbour Wire) – The harbour will be dredged, the Island Times reported.</description></item></channel></rss>`;

it('an item of a feed does not cite its own outlet, and has no author of its staff', async () => {
  const reading = await readArticles(Buffer.from(FEED), 'feed.xml');
  const [article] = 'articles' in reading ? reading.articles : [];
  expect(article).toMatchObject({
    publisher: { value: 'Harbour Wire', from: 'the title of the feed', raw: 'Harbour Wire – World' },
    authors: null,
  });
  expect(draftOf(article!, contentOf({})).cites).toEqual(['Island Times']);
});

describe('an article', () => {
  const texts = ['It rained, the Harbour Post reported. According to Harbour Wire agency, it snowed.'];

  it.each([
    ['its publisher', { publisher: found('The Harbour Post') }],
    ['its publisher with a section', { publisher: found('Harbour Post | Ships') }],
    ['the site that it stands on', { url: found('https://www.harbour-post.example/a') }],
  ])('never cites %s', (_, fields) => {
    const cites = ['Harbour Post', 'Harbour Wire'];
    expect(draftOf(anArticle({ texts, cites, ...fields }), contentOf({})).cites).toEqual(['Harbour Wire']);
  });

  it('has no name of its own outlet among those without a record, but the place in it', () => {
    const own = ['We saw Norhaven and the Norhaven Post. They told the Post so, and the Wire.'];
    const { unknown } = draftOf(anArticle({ texts: own, publisher: found('The Norhaven Post') }), contentOf({}));
    expect(unknown === 'no-capitals' ? [] : unknown.map(({ name }) => name)).toEqual(['Norhaven', 'Wire']);
  });

  it('has the publisher of another source by a line above its text', () => {
    const content = contentOf({ sources: [aSource({ publisher: 'The Harbour Post' })] });
    const { article } = draftOf(anArticle({ setAside: ['Harbour Post', '4 hours ago'] }), content);
    expect(article.publisher).toMatchObject({ value: 'The Harbour Post', raw: 'Harbour Post' });
    expect(article.setAside).toEqual(['4 hours ago']);
    expect(draftOf(anArticle({ setAside: ['Harbour'] }), content).article.publisher).toBeNull();
  });

  it('has its publisher as the story calls it', () => {
    const content = contentOf({
      actors: [anActor({ id: 'harbour-wire', name: 'Harbour Wire', kind: 'organisation' })],
      sources: [aSource({ publisher: 'The Harbour Post' })],
    });
    const publisherOf = (publisher: string) =>
      draftOf(anArticle({ publisher: found(publisher) }), content).article.publisher?.value;
    expect(publisherOf('Harbour Wire – Ships and those who sail')).toBe('Harbour Wire');
    expect(publisherOf('Harbour Post')).toBe('The Harbour Post');
    expect(publisherOf('Harbour Times | News of the coast')).toBe('Harbour Times | News of the coast');
  });
});
