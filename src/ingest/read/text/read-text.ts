import { readingWords } from '../../../words/problems/reading.ts';
import type { Article } from '../../article.ts';
import { decodeText } from '../decode.ts';
import type { SourceFile } from '../source-file.ts';
import { Unreadable } from '../unreadable.ts';
import { withoutUnseen } from '../plain-text.ts';
import { writtenArticle } from './written-article.ts';
import { partLetter } from './part-letter.ts';
import { paragraphsOfText, ruledText } from './text-paragraphs.ts';
import { partAtDashes } from './signature.ts';

/** The article of a plain text. */
export function readText(file: SourceFile): readonly Article[] {
  const { text, notes } = decodeText(file.bytes);
  const parted = partAtDashes(withoutUnseen(text));
  const signature = paragraphsOfText(parted.signature);
  const { above, head, paragraphs, below } = partLetter(ruledText(parted.text), signature.length > 0);
  if (paragraphs.length === 0) throw new Unreadable(readingWords.reasons.noText);
  return [
    writtenArticle(file, 'text', {
      head,
      paragraphs,
      markdown: paragraphs.map(({ text }) => text).join('\n\n'),
      notes,
      above,
      below: [...below, ...signature],
    }),
  ];
}
