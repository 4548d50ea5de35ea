import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../src/ingest/article.ts';
import { decodeHtml } from '../../src/ingest/read/decode.ts';
import { readArticles } from '../../src/ingest/read/read-articles.ts';
import type { Engine, Extracted } from './engine.ts';

/** Ours. */
export const throughline: Engine = {
  name: 'throughline',
  async extract(bytes, file) {
    const reading = await readArticles(bytes, file);
    return 'articles' in reading
      ? plainly(reading.articles[0]!)
      : { text: '', title: null, authors: [], published: null };
  },
};

/** Mozilla's Readability by itself, as most programs use it. */
export const readability: Engine = {
  name: 'Readability',
  // eslint-disable-next-line @typescript-eslint/require-await -- so that what it throws is a failure of this page alone
  async extract(bytes) {
    const { document } = parseHTML(decodeHtml(bytes).text);
    const article = new Readability(document).parse();
    return {
      text: article?.textContent ?? '',
      title: article?.title ?? null,
      published: article?.publishedTime?.slice(0, 10) ?? null,
      authors: article?.byline ? [article.byline] : [],
      publisher: article?.siteName ?? null,
      language: article?.lang ?? null,
    };
  },
};

function plainly({ title, publisher, authors, published, language, paragraphs }: Article): Extracted {
  return {
    text: paragraphs
      .filter(({ kind }) => kind !== 'caption')
      .map(({ text }) => text)
      .join('\n'),
    title: title?.value ?? null,
    publisher: publisher?.value ?? null,
    authors: authors?.value ?? [],
    published: published?.value ?? null,
    language: language?.value ?? null,
  };
}
