import { readingWords } from '../../../words/problems/reading.ts';
import { beginningOf } from '../plain-text.ts';
import type { DocxParts } from './docx-parts.ts';

const { docx, margin } = readingWords.notes;

/** What the text of a Word document does not show, or shows though its readers do not see it. */
export function docxNotes({ document, comments, numbering, margins }: DocxParts): readonly string[] {
  return [
    ...told(/<w:(?:ins|del|moveFrom|moveTo)\s/.test(document), docx.tracked),
    ...told(/<w:comment\s/.test(comments), docx.comments),
    ...told(/<w:(?:vanish|specVanish|webHidden)(?:\s*\/?>|\s+w:val="(?:1|true|on)")/.test(document), docx.hidden),
    ...told(document.includes('<w:numPr') && /w:numFmt w:val="(?!bullet|none)/.test(numbering), docx.numbers),
    ...margins.flatMap((xml) => told(/[\p{L}\p{N}]/u.test(wordsOf(xml)), margin(beginningOf(wordsOf(xml))))),
  ];
}

function told(isSo: boolean, note: string): readonly string[] {
  return isSo ? [note] : [];
}

function wordsOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|(<\/w:p>)/g)].map(([, text = ' ']) => text);
  return texts
    .join('')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => SIGNS[entity]!)
    .trim();
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
