import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/ingest/read/read-articles.ts';
import { articleIn, reasonFor } from './read.ts';

const TEXT =
  'NORHAVEN (Tidings) -- The harbour of Norhaven will be dredged from June on, the port authority said on Thursday.';

const ITEM = {
  uri: 'urn:newsml:tidings.example:20260319:harbour',
  type: 'text',
  versioncreated: '2026-03-20T01:00:00+05:00',
  firstcreated: '2026-03-19T02:30:00+05:00',
  pubstatus: 'usable',
  language: 'en',
  headline: 'Norhaven to dredge its harbour',
  byline: 'By Mara May and Ann d’Orsay',
  copyrightholder: 'Tidings',
  located: 'Norhaven',
  body_text: `${TEXT}\nIt costs 2 < 3 million.`,
  infosource: [{ name: 'The Harbour Post' }],
};

describe('a news item in ninjs', () => {
  it('gives what its fields say, with the day in its own zone', async () => {
    expect(await articleIn(JSON.stringify(ITEM))).toMatchObject({
      format: 'ninjs',
      title: { value: 'Norhaven to dredge its harbour', from: 'the headline of the news item' },
      publisher: { value: 'Tidings' },
      authors: { value: ['Mara May', 'Ann d’Orsay'] },
      dateline: { value: 'Norhaven', from: 'the place of the news item' },
      published: { value: '2026-03-19', raw: '2026-03-19T02:30:00+05:00' },
      updates: [{ value: '2026-03-20' }],
      url: null,
      cites: ['The Harbour Post', 'Tidings'],
      paragraphs: [{ text: TEXT }, { text: 'It costs 2 < 3 million.' }],
      notes: ['The agency knows the item as urn:newsml:tidings.example:20260319:harbour.'],
    });
  });

  it('is read in the forms of its second and third generation, its HTML before its plain text', async () => {
    const { headline, byline, body_text, firstcreated, ...rest } = ITEM;
    const html = `<section><h2>At last</h2><p>${TEXT}</p></section>`;
    const item = {
      ...rest,
      by: byline,
      firstCreated: firstcreated,
      headlines: [{ role: 'short', value: 'Norhaven dredges' }, { role: 'main', value: headline }],
      bodies: [{ role: 'text', contentType: 'text/plain', value: body_text }, { contentType: 'text/html', value: html }],
    }; // prettier-ignore
    expect(await articleIn(JSON.stringify(item))).toMatchObject({
      title: { value: headline },
      authors: { value: ['Mara May', 'Ann d’Orsay'] },
      published: { value: '2026-03-19' },
      paragraphs: [{ kind: 'heading', text: 'At last' }, { text: TEXT }],
    });
  });

  it('brings the texts that go with it, and leaves its pictures', async () => {
    const picture = { uri: 'b', type: 'picture', headline: 'The harbour' };
    const reading = await readArticles(
      Buffer.from(JSON.stringify({ ...ITEM, associations: { a: { ...ITEM, headline: 'Side text' }, picture } })),
      'item.json',
    );
    const articles = 'articles' in reading ? reading.articles : [];
    expect(articles.map(({ title }) => title?.value)).toEqual([ITEM.headline, 'Side text']);
    expect(articles[0]?.sha256).not.toBe(articles[1]?.sha256);
    expect(await reasonFor(JSON.stringify(picture))).toBe(
      'it is a news item without text, such as a picture or a plan',
    );
  });

  it('tells what the agency wants editors to know', async () => {
    const item = { ...ITEM, pubstatus: 'canceled', embargoed: '2026-03-21T06:00:00Z', ednote: 'Corrects the sum.' };
    expect((await articleIn(JSON.stringify(item))).notes.slice(0, 3)).toEqual([
      'The agency does not allow it to be published before 2026-03-21T06:00:00Z.',
      'The agency has marked the item as canceled.',
      'The agency tells editors: “Corrects the sum.”.',
    ]);
  });

  it('with a field of another kind, or cut off, is refused', async () => {
    expect(await reasonFor(JSON.stringify({ ...ITEM, headline: 7 }))).toBe(
      'its field “headline” is not of the kind that a news item has there',
    );
    expect(await reasonFor(JSON.stringify(ITEM).slice(0, -9))).toBe('it is cut off or broken JSON');
  });
});

const NITF = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Other words</hl1></hedline>
  <byline>By Tom Lee</byline></body.head><body.content><p>${TEXT}</p><media><media-caption>A ship</media-caption></media>
  <hl2>What it costs</hl2><p>AT&amp;T pays.</p></body.content></body></nitf>`;

function newsItem(inline: string, meta = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:tidings.example" xml:lang="en-GB">
  <rightsInfo><copyrightHolder><name>Tidings Ltd</name></copyrightHolder></rightsInfo>
  <itemMeta><provider><name>Tidings</name></provider><firstCreated>2026-03-19T02:30:00+05:00</firstCreated>
  <versionCreated>2026-03-19T03:30:00+05:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
  <contentMeta>${meta}<headline>Norhaven to dredge its harbour</headline></contentMeta><contentSet>${inline}</contentSet></newsItem>`;
}

describe('a news item in NewsML-G2', () => {
  it('gives what its parts say, and the text within it', async () => {
    const meta = '<located><name>Norhaven</name></located><infoSource><name>The Harbour Post</name></infoSource>';
    expect(await articleIn(newsItem(`<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>`, meta))).toMatchObject({
      format: 'newsml-g2',
      title: { value: 'Norhaven to dredge its harbour' },
      publisher: { value: 'Tidings', from: 'whoever provides the news item' },
      authors: { value: ['Tom Lee'] },
      dateline: { value: 'Norhaven' },
      published: { value: '2026-03-19' },
      updates: [],
      language: { value: 'en-GB' },
      cites: ['The Harbour Post', 'Tidings'],
      paragraphs: [{ text: TEXT }, { kind: 'heading', text: 'What it costs' }, { text: 'AT&T pays.' }],
    }); // prettier-ignore
  });

  it('is read under any prefix, from XHTML and from plain text', async () => {
    const html = `<inlineXML><h:html xmlns:h="x"><h:head><h:title>T</h:title></h:head><h:body><h:p>${TEXT}</h:p></h:body></h:html></inlineXML>`;
    const prefixed = newsItem(html)
      .replace(/<(\/?)(?=[a-z])(?!h:)/gi, '<$1nar:')
      .replace('xmlns=', 'xmlns:nar=');
    expect((await articleIn(prefixed)).paragraphs).toEqual([{ kind: 'paragraph', text: TEXT }]);
    const plain = newsItem(`<inlineData contenttype="text/plain">${TEXT}\n2 &lt; 3</inlineData>`);
    expect((await articleIn(plain)).paragraphs.map(({ text }) => text)).toEqual([TEXT, '2 < 3']);
  });

  it('without text, cut off or with entities of its own is refused', async () => {
    expect(await reasonFor(newsItem('<remoteContent/>'))).toBe(
      'it is a news item without text, such as a picture or a plan',
    );
    expect(await reasonFor(newsItem(NITF).slice(0, -20))).toBe('it is cut off or broken: get it anew');
    const declaring = newsItem(NITF).replace('<newsItem', '<!DOCTYPE newsItem [<!ENTITY a "a">]><newsItem');
    expect(await reasonFor(declaring)).toContain('entities of its own');
  });

  it('is told from other XML of news', async () => {
    expect(await reasonFor('<NewsML><NewsItem><p>Text.</p></NewsItem></NewsML>')).toBe(
      'it is XML of a kind that holds no article (<NewsML>)',
    );
  });
});
