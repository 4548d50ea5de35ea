import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/ingest/read/read-articles.ts';
import { reasonFor } from './read.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour Post</title><language>en</language>
  <item><title>Norhaven &amp;amp; its harbour</title><link>https://post.example/a</link><pubDate>Thu, 19 Mar 2026 02:30:00 +0500</pubDate>
  <dc:creator>Mara May</dc:creator><content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded></item>
  <item><title>Ferry called off</title><link>javascript:alert(1)</link><pubDate>03/04/2026</pubDate><description>Short.</description></item>
  </channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Port</title><id>x</id><updated>2026-03-13T01:00:00Z</updated>
  <entry><title>Le port sera dragué</title><id>y</id><link href="https://port.example/a"/><updated>2026-03-13T01:00:00Z</updated>
  <published>2026-03-12T01:00:00+05:00</published><author><name>Ann Roe</name></author>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le <b>port</b> sera dragué.</p></div></content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="u"><title>Port</title></channel>
  <item rdf:about="https://port.example/a"><title>Порт</title><link>https://port.example/a</link><dc:date>2026-03-12T01:00+05:00</dc:date>
  <description>Порт углубят.</description></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Harbour Post',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://post.example/a',
      title: 'A',
      content_html: '<p>x</p>',
      date_published: '2026-03-12T01:00:00+05:00',
      authors: [{ name: 'Mara May' }],
    },
  ],
});

async function articles(feed: string) {
  const reading = await readArticles(Buffer.from(feed), 'feed.xml');
  if ('reason' in reading) throw new Error(reading.reason);
  return reading.articles;
}

describe('a feed', () => {
  it('in RSS gives an article for each item, with the day in its own zone', async () => {
    const [first, second] = await articles(RSS);
    expect(first).toMatchObject({
      format: 'feed',
      title: { value: 'Norhaven & its harbour' },
      authors: { value: ['Mara May'] },
      published: { value: '2026-03-19', from: 'pubDate in the feed', raw: 'Thu, 19 Mar 2026 02:30:00 +0500' },
      publisher: { value: 'The Harbour Post', from: 'the title of the feed' },
      url: { value: 'https://post.example/a' },
      language: { value: 'en' },
      paragraphs: [{ text: 'One.' }, { text: 'Two.' }],
    });
    expect(second).toMatchObject({
      published: null,
      url: null,
      notes: ['The feed has only a summary of the article: open its address for the text.'],
    });
    expect(second?.publishedProposals.map(({ value }) => value)).toEqual(['2026-04-03', '2026-03-04']);
    expect(first?.sha256).not.toBe(second?.sha256);
  });

  it('in Atom tells publication from change', async () => {
    const [entry] = await articles(ATOM);
    expect(entry).toMatchObject({
      published: { value: '2026-03-12' },
      updates: [{ value: '2026-03-13' }],
      authors: { value: ['Ann Roe'] },
      language: { value: 'fr' },
      paragraphs: [{ text: 'Le port sera dragué.' }],
      markdown: 'Le **port** sera dragué.\n',
    });
  });

  it('in RDF and in JSON is read too', async () => {
    expect((await articles(RDF))[0]).toMatchObject({ title: { value: 'Порт' }, published: { value: '2026-03-12' } });
    expect((await articles(JSON_FEED))[0]).toMatchObject({
      authors: { value: ['Mara May'] },
      published: { value: '2026-03-12' },
    });
  });

  it('says what is plain text and what is HTML by its type, and counts addresses from its base', async () => {
    const entry = `<entry xml:lang="de"><title>How &lt;blink&gt; was made</title><link rel="enclosure" href="a.mp3"/><link href="a"/>
      <content type="text">2 &lt; 3\n\nEnd</content></entry><entry><title type="html">Two &amp;lt;b&amp;gt; &lt;i&gt;signs&lt;/i&gt;</title></entry>`;
    const [first, second] = await articles(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://port.example/news/"><title>T</title>${entry}</feed>`,
    );
    expect(first).toMatchObject({
      title: { value: 'How <blink> was made' },
      url: { value: 'https://port.example/news/a', raw: 'a' },
      language: { value: 'de' },
      paragraphs: [{ text: '2 < 3' }, { text: 'End' }],
    });
    expect(second).toMatchObject({
      title: { value: 'Two <b> signs' },
      notes: ['The feed has no text of the article: open its address for it.'],
    });
  });

  it('takes no id for an address, and no outlet for an author', async () => {
    const item = `<item><title>A</title><guid isPermaLink="false">https://post.example/?p=1</guid>
      <author>mara@post.example (Mara May)</author><source url="https://port.example/rss">Le Port</source></item>
      <item><title>B</title><dc:creator>The Harbour Post</dc:creator></item>`;
    const [first, second] = await articles(RSS.replace(/<item>[^]*<\/item>/, item));
    expect(first).toMatchObject({ url: null, authors: { value: ['Mara May'] }, publisher: { value: 'Le Port' } });
    expect(second?.authors).toBeNull();
  });

  it('that declares entities is refused', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title><item><title>T</title></item></channel></rss>`;
    expect(await reasonFor(bomb)).toBe('it declares entities of its own (<!ENTITY …>), which are not read');
  });

  it('that is cut off is refused, and not half read', async () => {
    expect(await reasonFor(RSS.slice(0, RSS.indexOf('</channel>')))).toBe('it is cut off or broken: get it anew');
  });

  it('without articles says so', async () => {
    expect(await reasonFor('<rss version="2.0"><channel><title>T</title></channel></rss>')).toBe(
      'it is a feed without articles',
    );
  });
});
