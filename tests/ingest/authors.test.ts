import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/ingest/read/names-of-authors.ts';
import { aPage, jsonLd } from './pages.ts';
import { articleIn } from './read.ts';

it.each([
  ['AuthorMara May', ['Mara May']],
  ['Veröffentlicht vonMara May', ['Mara May']],
  ['Zeige alle Beiträge von Mara May →', ['Mara May']],
  ['View all posts by Mara May', ['Mara May']],
  ['Mara May am 26/10/13', ['Mara May']],
  ['Ann d’Orsay and Tom Lee', ['Ann d’Orsay', 'Tom Lee']],
  ['Byron Lee', ['Byron Lee']],
  ['By The Harbour Courier 16 April 2026, 08:00', []],
  ['By The Harbour Courier', []],
  ['The Harbour Courier and Mara May', ['Mara May']],
  ['mara[at]post.example', []],
  ['Mara May (mm), Tom Lee', ['Mara May', 'Tom Lee']],
  ['Mara May und Tom Lee, dpa', ['Mara May', 'Tom Lee']],
  ['(Image: Ann Other)', []],
])('“%s” names %j as authors', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

describe('a byline', () => {
  it.each([
    ['By Mara May March 12, 2026', ['Mara May']],
    ['By <span>Mara May</span><span>Staff Writer</span>', ['Mara May']],
    ['By Mara May Senior Politics Editor', ['Mara May']],
    ['By Mara May 12 March 2026', ['Mara May']],
    ['By The Harbour Courier 12 March 2026', undefined],
    ['Written by Mara May in Harbours on 12 March 2026', ['Mara May']],
    ['Von Mara May, NORHAVEN RADIO', ['Mara May']],
    ['作者：田中一郎', ['田中一郎']],
    ['Photo by Ann Other/Harbour Images', undefined],
    ['<a href="/authors/mara-may">Mara May</a> <a class="bio">See full bio</a>', ['Mara May']],
  ])('“%s” names %j', async (line, names) => {
    expect((await articleIn(aPage({ byline: `<p>${line}</p>` }))).authors?.value).toEqual(names);
  });

  it('counts where it names those whom programs are told, and more', async () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'X', author: { name: 'Mara May' } });
    const authors = async (byline: string) => (await articleIn(aPage({ head, byline }))).authors?.value;
    expect(await authors('<p>By Mara May and Tom Lee</p>')).toEqual(['Mara May', 'Tom Lee']);
    expect(await authors('<p>By Ann Other and Tom Lee</p>')).toEqual(['Mara May']);
  });

  it('elsewhere on the page counts where it is the only one', async () => {
    const mark = (name: string) => `<p class="author-name">${name}</p>`;
    const authors = async (after: string) => (await articleIn(aPage({ after }))).authors?.value;
    expect(await authors(mark('Mara May'))).toEqual(['Mara May']);
    expect(await authors(mark('Mara May') + mark('Ann Other'))).toBeUndefined();
  });

  it('is not that of other articles marked on the page', async () => {
    const card = '<div itemscope><h3>Other</h3><b itemprop="author">Ann Other</b></div>';
    expect((await articleIn(aPage({ after: card + card.replace('Ann', 'Tom') }))).authors).toBeNull();
  });
});
