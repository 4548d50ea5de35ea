import { readingWords } from '../../../words/problems/reading.ts';
import type { Article } from '../../article.ts';
import { readFragment } from '../html/fragment.ts';
import { markdownOf } from '../markdown-of.ts';
import type { SourceFile } from '../source-file.ts';
import { isAlone, partLetter } from '../text/part-letter.ts';
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
  const letter = partLetter({ paragraphs: all, rules: new Set() });
  const { head, paragraphs } = letter;
  if (paragraphs.length === 0) throw new Unreadable(readingWords.reasons.noText);
  const own = isAlone(letter) ? markdown : markdownOf([...head, ...paragraphs]);
  const article = writtenArticle(file, 'docx', { ...letter, markdown: own, notes: docxNotes(parts) });
  return [withProperties(article, propertiesIn(parts.properties))];
}
