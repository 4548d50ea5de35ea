import { expect, it } from 'vitest';
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
  ['mara[at]post.example', []],
])('“%s” names %j as authors', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it('the day in a title, or under a picture, is not that of publication', async () => {
  const lines = '<p>File photo: the harbour on 16 January 2026</p><p>18 January 2026</p>';
  const article = await articleIn(aPage({ title: 'What happened on 11 January 2026', byline: lines }));
  expect(article.published).toMatchObject({ value: '2026-01-18' });
});

it('a time in UTC late in the evening gives way to the next day, where the page tells that one without UTC', async () => {
  const told = jsonLd({ '@type': 'NewsArticle', headline: 'X', datePublished: '2026-12-05T23:15:00Z' });
  const day = '<meta name="date" content="2026-12-06">';
  expect((await articleIn(aPage({ head: told + day }))).published).toMatchObject({ value: '2026-12-06' });
  expect((await articleIn(aPage({ head: told }))).published).toMatchObject({ value: '2026-12-05' });
});
