import { describe, expect, it } from 'vitest';
import { findLike } from '../../../src/ingest/like/find-like.ts';
import { KnownArticles } from '../../../src/ingest/like/known-articles.ts';
import { aSource } from '../../builders.ts';
import { anArticle, found } from '../draft/an-article.ts';

const TEXTS = [
  'The council voted on Monday to open the long bridge over the river. Ferries will stop in the spring.',
  'Mira Stone said that the lamps had come from two towns and that nobody had paid for them yet.',
];
const OTHERS = [
  'On Monday the new crossing was approved by councillors after a debate of nine hours in the old hall.',
  'According to Ms Stone, the lights were given by neighbours, while the bill remains open for now.',
];

function known(texts: readonly string[], fields = {}) {
  const url = 'https://example.org/bridge';
  return new KnownArticles({ sources: [aSource({ url, ...fields })], drafts: [] }, () => texts);
}

describe('an article is like one that is here', () => {
  it('by its address, however that is written', () => {
    const article = anArticle({ url: found('http://www.example.org/bridge/?utm_source=x') });
    expect(findLike(article, known([]))).toMatchObject([{ id: 'herald', why: 'address', updated: null }]);
  });

  it('as a later version, where it tells a later change at the same address', () => {
    const article = anArticle({ url: found('https://example.org/bridge'), updates: [found('2026-01-23')] });
    expect(findLike(article, known([]))).toMatchObject([{ why: 'address', updated: '2026-01-23' }]);
    const sameDay = { updates: [{ date: '2026-01-23', kind: 'updated' }] };
    expect(findLike(article, known([], sameDay))).toMatchObject([{ why: 'address', updated: null }]);
  });

  it('by its words, with the sentences in which the two differ', () => {
    const texts = [TEXTS[0]!.replace('voted', 'refused'), TEXTS[1]!, 'A gull watched.'];
    const [like] = findLike(anArticle({ texts }), known(TEXTS));
    expect(like).toMatchObject({ id: 'herald', why: 'text' });
    expect(like!.share).toBeGreaterThan(70);
    expect(like!.onlyHere).toEqual([
      'The council refused on Monday to open the long bridge over the river.',
      'A gull watched.',
    ]);
    expect(like!.onlyThere).toEqual(['The council voted on Monday to open the long bridge over the river.']);
  });

  it('by what readers count of it: its headings and captions are kept of neither', () => {
    const { paragraphs, ...article } = anArticle({ texts: TEXTS });
    const more = [
      { kind: 'heading', text: 'Lamps on the river' },
      { kind: 'caption', text: 'The bridge on Monday.' },
    ] as const;
    const [like] = findLike({ ...article, paragraphs: [...more, ...paragraphs] }, known(TEXTS));
    expect(like).toMatchObject({ share: 100, onlyHere: [], onlyThere: [] });
  });

  it('not where it tells the same in other words, nor for a phrase', () => {
    expect(findLike(anArticle({ texts: OTHERS }), known(TEXTS))).toEqual([]);
    expect(
      findLike(anArticle({ texts: ['The council voted on Monday.'] }), known(['The council voted on Monday.'])),
    ).toEqual([]);
  });

  it('by the full text of a source, which its body is', () => {
    const source = aSource({ body: 'full-text', text: TEXTS.join('\n\n') });
    const here = new KnownArticles({ sources: [source], drafts: [] }, () => []);
    expect(findLike(anArticle({ texts: TEXTS }), here)).toMatchObject([{ why: 'text', share: 100 }]);
  });
});
