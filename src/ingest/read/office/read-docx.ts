import { readingWords } from '../../../words/problems/reading.ts';
import type { Article } from '../../article.ts';
import { readFragment } from '../html/fragment.ts';
import type { SourceFile } from '../source-file.ts';
import { headedText } from '../text/split-head.ts';
import { writtenArticle } from '../text/written-article.ts';
import { Unreadable } from '../unreadable.ts';
import { docxHtml } from './docx-html.ts';
import { docxNotes } from './docx-notes.ts';
import { docxParts } from './docx-parts.ts';
import { propertiesIn, withProperties } from './properties.ts';

/** The article of a Word document. */
export async function readDocx(file: SourceFile): Promise<readonly Article[]> {
  const parts = docxParts(file.bytes);
  const { paragraphs: all, markdown } = readFragment(await docxHtml(parts.bytes));
  const { head, paragraphs } = headedText(all);
  if (paragraphs.length === 0) throw new Unreadable(readingWords.reasons.noText);
  const article = writtenArticle(file, 'docx', { head, paragraphs, markdown, notes: docxNotes(parts) });
  return [withProperties(article, propertiesIn(parts.properties))];
}
