import { renderMarkdown } from '../markdown/render.ts';
import type { TextLinkTargets } from '../markdown/text-links.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';

/** A body as HTML that is safe to print, its marks as links. */
export function renderBody(text: MarkdownText, marks: TextLinkTargets): string {
  return renderMarkdown(text.markdown, marks);
}
