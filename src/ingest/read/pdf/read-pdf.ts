import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, ArticleParagraph, Found } from '../../article.ts';
import { webAddress } from '../html/address.ts';
import { markdownOf } from '../markdown-of.ts';
import { withProperties } from '../office/properties.ts';
import { beginningOf } from '../plain-text.ts';
import type { SourceFile } from '../source-file.ts';
import { headedText } from '../text/split-head.ts';
import { writtenArticle } from '../text/written-article.ts';
import { Unreadable } from '../unreadable.ts';
import { partMargins } from './furniture.ts';
import { linesOf, type PdfLine } from './lines.ts';
import { bodySizeOf, paragraphsOfLines, type PdfParagraph } from './pdf-paragraphs.ts';
import { pdfText } from './pdf-pages.ts';

const { from, notes, reasons } = readingWords;

/** The article of a PDF with a text layer. */
export async function readPdf(file: SourceFile): Promise<readonly Article[]> {
  const { pages, unread, properties } = await pdfText(file.bytes);
  const all = pages.flatMap((page, i) => linesOf(page, i + 1));
  const bodySize = bodySizeOf(all);
  const { lines, margins } = partMargins(all, bodySize);
  const { head, paragraphs } = headedText(titleFirst(paragraphsOfLines(lines, bodySize)));
  if (paragraphs.length === 0) throw new Unreadable(reasons.noTextLayer);
  const article = writtenArticle(file, 'pdf', {
    head,
    paragraphs,
    markdown: markdownOf(paragraphs),
    notes: [...losses(lines, unread), ...margins.map((text) => notes.margin(beginningOf(text, 120)))],
  });
  return [withProperties({ ...article, url: article.url ?? printedAddress(margins) }, properties)];
}

/** The largest heading of the first page is the title; papers print their name and a kicker above it. */
function titleFirst(paragraphs: readonly PdfParagraph[]): readonly ArticleParagraph[] {
  const headings = paragraphs.slice(0, 8).filter(({ kind, page }) => kind === 'heading' && page === 1);
  const [title] = headings.toSorted((a, b) => b.size - a.size);
  const ordered = title ? [title, ...paragraphs.filter((paragraph) => paragraph !== title)] : paragraphs;
  return ordered.map(({ kind, text }) => ({ kind, text }));
}

/** Browsers print the address of a page at its edge, and cut long ones. */
function printedAddress(margins: readonly string[]): Found<string> | null {
  const raws = margins.flatMap((text) => /https?:\/\/\S+[^\s….]/.exec(text)?.[0] ?? []);
  const raw = raws.find((text) => !/…|\.\.\./.test(text) && webAddress(text) !== null);
  return raw === undefined ? null : { value: webAddress(raw)!, from: from.pageEdge, raw };
}

function losses(lines: readonly PdfLine[], unread: number): readonly string[] {
  const hyphens = lines.filter(({ text }) => /\p{L}[-‐]\s*$/u.test(text)).length;
  const unmapped = lines.reduce((sum, { text }) => sum + (text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0), 0);
  const parted = lines.filter(({ isParted }) => isParted).length;
  return [
    notes.pdf.always,
    ...(hyphens > 0 ? [notes.pdf.hyphens(hyphens)] : []),
    ...(unmapped > 0 ? [notes.pdf.unmapped(unmapped)] : []),
    ...(parted > lines.length / 2 ? [notes.pdf.columns] : []),
    ...(unread > 0 ? [notes.pdf.unread(unread)] : []),
  ];
}
