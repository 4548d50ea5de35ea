import { describe, expect, it } from 'vitest';
import { articleIn, reasonFor } from './read.ts';
import { aPage, jsonLd } from './pages.ts';

const DESCRIBED = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Norhaven to dredge its harbour',
  datePublished: '2026-03-12T02:30:00+05:00',
  dateModified: '2026-03-14',
  author: { '@type': 'Person', name: 'Mara May' },
  publisher: { '@type': 'Organization', name: 'The Harbour Post' },
  url: 'https://post.example/harbour',
};

describe('a page that describes itself in JSON-LD', () => {
  it('gives each field, and where it stood', async () => {
    const article = await articleIn(aPage({ head: jsonLd(DESCRIBED) }));
    expect(article).toMatchObject({
      format: 'html',
      title: { value: 'Norhaven to dredge its harbour' },
      publisher: { value: 'The Harbour Post', from: 'JSON-LD publisher' },
      authors: { value: ['Mara May'], from: 'JSON-LD author' },
      published: { value: '2026-03-12', from: 'JSON-LD datePublished', raw: '2026-03-12T02:30:00+05:00' },
      updates: [{ value: '2026-03-14', from: 'JSON-LD dateModified' }],
      language: { value: 'en' },
      url: { value: 'https://post.example/harbour' },
      kind: { value: 'news-article' },
    });
    expect(article.paragraphs.map(({ text }) => text.slice(0, 20))).toEqual([
      'The harbour of Norha',
      '“We have waited for ',
      'Fishermen fear that ',
    ]);
  });

  it('is found in a graph, with the author it refers to', async () => {
    const graph = {
      '@graph': [
        { ...DESCRIBED, author: { '@id': '#mm' } },
        { '@id': '#mm', '@type': 'Person', name: 'Mara May' },
      ],
    };
    expect(await articleIn(aPage({ head: jsonLd(graph) }))).toMatchObject({ authors: { value: ['Mara May'] } });
  });

  it('is read where its script has comments, raw line breaks and a comma too many', async () => {
    const broken = `<!-- ${JSON.stringify(DESCRIBED).replace('"@type"', '\n"@type"').replace(/}$/, ',}')} -->`;
    expect(await articleIn(aPage({ head: jsonLd(broken) }))).toMatchObject({ published: { value: '2026-03-12' } });
  });

  it('is told from the articles it leads to', async () => {
    const other = {
      ...DESCRIBED,
      headline: 'Another',
      url: 'https://post.example/other',
      datePublished: '2025-01-01',
      author: 'Ann Other',
    };
    const head = `<link rel="canonical" href="https://post.example/harbour">${jsonLd([other, DESCRIBED])}`;
    expect(await articleIn(aPage({ head }))).toMatchObject({
      published: { value: '2026-03-12' },
      authors: { value: ['Mara May'] },
    });
  });

  it('says nothing where several may be the article', async () => {
    const others = ['One', 'Two'].map((headline) => ({
      ...DESCRIBED,
      headline,
      url: `https://post.example/${headline}`,
    }));
    expect(await articleIn(aPage({ head: jsonLd(others) }))).toMatchObject({ published: null, authors: null });
  });

  it.each([
    ['the site', { '@type': 'Organization', name: 'The Harbour Post' }],
    ['an address', 'https://post.example/authors/mm'],
    ['an account', 'admin'],
  ])('has no author where it names %s', async (_, author) => {
    expect((await articleIn(aPage({ head: jsonLd({ ...DESCRIBED, author }) }))).authors).toBeNull();
  });
});

describe('a page that tells its reader', () => {
  it('who wrote it and when, beside the title, is believed', async () => {
    const byline = '<p>By Mara May and Tom Lee, in Norhaven</p><p>Published 12 March 2026, updated 14 March 2026</p>';
    expect(await articleIn(aPage({ byline }))).toMatchObject({
      authors: { value: ['Mara May', 'Tom Lee'] },
      published: { value: '2026-03-12' },
      updates: [{ value: '2026-03-14' }],
    });
  });

  it('days in its text, its footer or a comment only, has no day', async () => {
    const after = '<div class="comments"><time datetime="2026-04-01">1 April 2026</time> Nice harbour.</div>';
    const text =
      `<p>The harbour of Norhaven, which was last dredged on 3 May 1998, will be dredged again from June on, the port
      authority said, after two ships ran aground in the same week and the ferry was called off.</p>`.repeat(3);
    expect(await articleIn(aPage({ after, text }))).toMatchObject({ published: null, publishedProposals: [] });
  });

  it('a day that may be two proposes both', async () => {
    const { published, publishedProposals } = await articleIn(aPage({ byline: '<p>03/12/2026</p>' }));
    expect(published).toBeNull();
    expect(publishedProposals.map(({ value }) => value).toSorted()).toEqual(['2026-03-12', '2026-12-03']);
  });

  it('the day where it is, when programs are told the time in UTC', async () => {
    const head = '<meta property="article:published_time" content="2026-03-11T22:30:00Z">';
    expect(await articleIn(aPage({ head, byline: '<p>12 March 2026, 03:30</p>' }))).toMatchObject({
      published: { value: '2026-03-12' },
    });
  });

  it('whom it spoke to does not make them its authors', async () => {
    expect((await articleIn(aPage())).authors).toBeNull();
  });
});

describe('the text of a page', () => {
  it('keeps numbers that are raised and shows what is struck out', async () => {
    const text =
      `<p>The port holds 10<sup>6</sup> tonnes of CO<sub>2</sub>, <del>twice</del> half as much as its neighbour in the
      south, which was built in the same year and by the same company, as the council found.</p>`.repeat(3);
    expect((await articleIn(aPage({ text }))).paragraphs[0]!.text).toContain('10⁶ tonnes of CO₂, ~~twice~~ half');
  });

  it('has the rows of a table as they stand, empty cells as well', async () => {
    const text = `${'<p>The port authority published what each of the ports took in last year, in thousands of crowns, by month.</p>'.repeat(4)}
      <table><tr><th>Port</th><th>May</th><th>June</th></tr><tr><td>Norhaven</td><td></td><td>12</td></tr></table>`;
    expect((await articleIn(aPage({ text }))).paragraphs.at(-1)).toEqual({
      kind: 'table-row',
      text: 'Norhaven | | 12',
    });
  });

  it('has no controls and no marks of direction', async () => {
    const title = 'Nor\u202ehaven \u001b[31mdredges';
    expect((await articleIn(aPage({ title }))).title?.value).toBe('Norhaven [31mdredges');
  });

  it('is in the language that it is written in, whatever the page says', async () => {
    const text =
      `<p>La ville de Norhaven va draguer son port à partir du mois de juin, a annoncé jeudi l’autorité portuaire, après
      que deux navires se sont échoués la même semaine et que le bac vers les îles a été annulé.</p>`.repeat(3);
    expect(await articleIn(aPage({ text, lang: 'en' }))).toMatchObject({
      language: { value: 'fr', from: 'the text itself' },
    });
  });
});

describe('the letters of a page', () => {
  const RUSSIAN = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Порт</title></head>
    <body><h1>Порт углубят</h1>${'<p>Порт города углубят с июня, сообщило в четверг управление порта, после того как два судна сели на мель.</p>'.repeat(4)}</body></html>`;

  it('are those of the encoding it declares', async () => {
    const bytes = Uint8Array.from(RUSSIAN, (letter) => {
      const code = letter.codePointAt(0)!;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    expect(await articleIn(bytes)).toMatchObject({ title: { value: 'Порт углубят' }, language: { value: 'ru' } });
  });

  it('are told where the page is UTF-16', async () => {
    const page = aPage({ title: 'Порт углубят' });
    expect(await articleIn(Buffer.from(`\ufeff${page}`, 'utf16le'))).toMatchObject({
      title: { value: 'Порт углубят' },
    });
  });
});

describe('a saved page', () => {
  it('has the address that a browser wrote into it', async () => {
    const page = `<!-- saved from url=(0028)https://post.example/harbour -->\n${aPage()}`;
    expect((await articleIn(page)).url).toMatchObject({
      value: 'https://post.example/harbour',
      from: 'the program that saved the page',
    });
  });

  it('from an archive has the address it was published at as well', async () => {
    const archive = 'https://web.archive.org/web/20260313000000/https://post.example/harbour';
    const article = await articleIn(aPage({ head: `<link rel="canonical" href="${archive}">` }));
    expect(article).toMatchObject({ url: { value: 'https://post.example/harbour' }, archiveUrl: { value: archive } });
  });

  it('without text says so in one line', async () => {
    expect(await reasonFor('<!doctype html><title>Norhaven</title><body></body>')).toBe(
      'it has no text that looks like an article',
    );
  });
});
