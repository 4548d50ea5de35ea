import type { Article } from '../../src/ingest/article.ts';
import { readArticles } from '../../src/ingest/read/read-articles.ts';

/** The only article in a file of the test; throws the reason where it has none. */
export async function articleIn(content: string | Uint8Array, name = 'saved'): Promise<Article> {
  const reading = await readArticles(typeof content === 'string' ? Buffer.from(content) : content, name);
  if ('reason' in reading) throw new Error(reading.reason);
  if (reading.articles.length !== 1) throw new Error(`${reading.articles.length} articles`);
  return reading.articles[0]!;
}

/** Why a file gives no article; throws where it gives one. */
export async function reasonFor(content: string | Uint8Array, name = 'saved'): Promise<string> {
  const reading = await readArticles(typeof content === 'string' ? Buffer.from(content) : content, name);
  if ('articles' in reading) throw new Error('it was read');
  return reading.reason;
}
