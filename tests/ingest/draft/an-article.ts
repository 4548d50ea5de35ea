import type { Article, Found, ArticleParagraph } from '../../../src/ingest/article.ts';

/** A value and where it was found. */
export function found<Value>(value: Value, from = 'JSON-LD', raw = String(value)): Found<Value> {
  return { value, from, raw };
}

type Texts = Partial<Omit<Article, 'paragraphs'>> & { readonly texts?: readonly (string | ArticleParagraph)[] };

/** An English article of 20 January 2026 with these paragraphs, and these fields beside them. */
export function anArticle({ texts = ['The bridge is open.'], ...fields }: Texts = {}): Article {
  const paragraphs = texts.map((text) => (typeof text === 'string' ? ({ kind: 'paragraph', text } as const) : text));
  return {
    file: 'saved.html',
    sha256: 'ab'.repeat(32),
    format: 'html',
    title: found('The bridge is open'),
    publisher: null,
    authors: null,
    dateline: null,
    published: found('2026-01-20'),
    publishedProposals: [],
    updates: [],
    language: found('en'),
    url: null,
    archiveUrl: null,
    kind: null,
    cites: [],
    paragraphs,
    markdown: paragraphs.map(({ text }) => text).join('\n\n'),
    notes: [],
    ...fields,
  };
}
