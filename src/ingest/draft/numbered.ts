import type { Article, ArticleParagraph } from '../article.ts';

/** A paragraph with the number that editors cite it by; null for what a reader does not count. */
export interface NumberedParagraph extends ArticleParagraph {
  readonly number: number | null;
}

/** The paragraphs that a reader counts, as they are kept: without headings and captions. */
export function countedTexts(article: Pick<Article, 'paragraphs'>): readonly string[] {
  return numberedParagraphs(article).flatMap(({ number, text }) => (number === null ? [] : [text]));
}

/** The paragraphs of an article, numbered from 1 as a reader counts them: headings and captions have no number. */
export function numberedParagraphs({ paragraphs }: Pick<Article, 'paragraphs'>): readonly NumberedParagraph[] {
  let last = 0;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    number: paragraph.kind === 'heading' || paragraph.kind === 'caption' ? null : ++last,
  }));
}
