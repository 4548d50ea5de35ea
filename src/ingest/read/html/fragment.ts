import type { ArticleParagraph } from '../../article.ts';
import { blocksIn } from './blocks.ts';
import { writeMarks } from './marks.ts';
import { parsePage } from './parse-page.ts';
import { HIDDEN } from './selectors.ts';
import { toMarkdown } from './to-markdown.ts';

/** A piece of HTML that is all text, with nothing around it: of a feed, a mail, a document. */
export interface Fragment {
  readonly paragraphs: readonly ArticleParagraph[];
  readonly markdown: string;
}

/** The text of a piece of HTML, without what is hidden in it. */
export function readFragment(html: string): Fragment {
  const document = parsePage(html);
  for (const element of document.querySelectorAll(HIDDEN)) element.remove();
  writeMarks(document);
  const paragraphs = blocksIn(document.body).map(({ kind, text }) => ({ kind, text }));
  return { paragraphs, markdown: toMarkdown(document.body) };
}

/** The words of a short text that may hold HTML, such as a title, in one line. */
export function textOfHtml(html: string | undefined): string | undefined {
  if (html === undefined || !/<\/?[a-z]|&[#\w]+;/i.test(html)) return html;
  return blocksIn(parsePage(html).body)
    .map(({ text }) => text)
    .join(' ');
}

/** Plain text as HTML, each of its lines a paragraph. */
export function htmlOfText(text: string): string {
  const lines = text.split(/\n+/).map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return lines.map((line) => `<p>${line}</p>`).join('');
}
