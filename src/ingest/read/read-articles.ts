import { readingWords } from '../../words/problems/reading.ts';
import type { Article, Format } from '../article.ts';
import { beginningOf } from './plain-text.ts';
import { printable } from './printable.ts';
import { sniffFormat } from './sniff.ts';
import { sourceFile, type SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';
import { withoutBoilerplate } from './without-boilerplate.ts';

/** The articles of a file, or in one line why it gives none. */
export type Reading = { readonly articles: readonly Article[] } | { readonly reason: string };

/** Larger than any article with the pictures that are saved within it. */
export const MAX_BYTES = 20 * 1024 * 1024;

type Reader = (file: SourceFile, onArticle: () => void) => readonly Article[] | Promise<readonly Article[]>;

/** How each kind of file is read, loaded once one is there. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  html: async () => (await import('./html/read-html.ts')).readHtml,
  feed: async () => (await import('./feed/read-feed.ts')).readFeed,
  mail: async () => (await import('./mail/read-mail.ts')).readMail,
  docx: async () => (await import('./office/read-docx.ts')).readDocx,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  ninjs: async () => (await import('./news-item/read-ninjs.ts')).readNinjs,
  'newsml-g2': async () => (await import('./news-item/read-newsml.ts')).readNewsml,
  text: async () => (await import('./text/read-text.ts')).readText,
  markdown: async () => (await import('./text/read-markdown.ts')).readMarkdown,
};

/**
 * Reads the articles in a file of any known kind, which its bytes tell. Never throws for what is in a file; it takes
 * as much time and memory as it needs, so whoever does not trust a file reads it by a `GuardedReader`. Of a file of many
 * articles, `onArticle` is told of each that was read.
 */
export async function readArticles(
  bytes: Uint8Array,
  name: string,
  onArticle: () => void = () => undefined,
): Promise<Reading> {
  try {
    if (bytes.length > MAX_BYTES) throw new Unreadable(readingWords.reasons.bytes(bytes.length, MAX_BYTES));
    if (bytes.length === 0) throw new Unreadable(readingWords.reasons.empty);
    const read = await READERS[sniffFormat(bytes, name)]();
    const articles = await read(sourceFile(bytes, name), onArticle);
    return { articles: articles.map((article) => printable(withoutBoilerplate(article))) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** What a library says of a file it cannot read is shown as it says it, in one line. */
function reasonOf(error: unknown): string {
  const { reasons } = readingWords;
  if (error instanceof Unreadable) return error.message;
  if (error instanceof RangeError) return reasons.nested;
  return reasons.broken(beginningOf(error instanceof Error ? error.message : String(error), 120));
}
