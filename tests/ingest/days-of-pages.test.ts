import { describe, expect, it } from 'vitest';
import { aPage, jsonLd } from './pages.ts';
import { articleIn } from './read.ts';

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

describe('the day beside a title', () => {
  const UPDATED = 'Published 12 March 2026, updated 14 March 2026';
  it.each([
    [
      'is not that of a picture described there',
      ['Fishermen of the southern islands stand before the council hall of Norhaven on 3 March 2026', '12 March 2026'],
      '2026-03-12',
    ],
    ['is not that on which its author joined', ['Registered: 3 March 2020', '12 March 2026'], '2026-03-12'],
    ['is the one that is said to be it', ['3 March 2026', UPDATED], '2026-03-12'],
    ['is not one behind that of a change', ['15 March 2026', 'Updated 12 March 2026'], undefined],
    ['is none where several are said to be it', ['Published 3 March 2026', 'Published 12 March 2026'], undefined],
    ['is none where several may be it', ['3 March 2026', '12 March 2026'], undefined],
    ['is none where it is that of a change, in Japanese', ['最終更新日：2026年3月12日'], undefined],
    ['is none where it is that of a change, told behind it', ['2026.03.12 last update'], undefined],
  ])('%s', async (_, lines, day) => {
    const byline = lines.map((line) => `<p>${line}</p>`).join('');
    expect((await articleIn(aPage({ byline }))).published?.value).toBe(day);
  });

  it('is surer than a field that may be of the day it was last saved', async () => {
    const article = await articleIn(
      aPage({ head: '<meta name="dc.date" content="2026-03-14">', byline: '<p>12 March 2026</p>' }),
    );
    expect(article.published).toMatchObject({ value: '2026-03-12' });
    expect(article.publishedProposals).toMatchObject([{ value: '2026-03-14' }]);
  });

  it('of a change does not move the day told in UTC', async () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'X', datePublished: '2026-03-11T18:30:00Z' });
    const article = await articleIn(aPage({ head, byline: '<p>Updated 12 March 2026</p>' }));
    expect(article.published).toMatchObject({ value: '2026-03-11' });
  });

  it('is not that of other articles marked on the page', async () => {
    const card = (day: string) =>
      `<div itemscope><h3>Other</h3><time itemprop="datePublished" datetime="${day}">x</time></div>`;
    const article = await articleIn(aPage({ after: card('2026-03-01') + card('2026-03-02') }));
    expect(article).toMatchObject({ published: null });
  });
});
