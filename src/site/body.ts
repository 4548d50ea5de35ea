import { renderMarkdown } from '../markdown/render.ts';
import type { Marks } from '../markdown/marks.ts';
import type { Body } from '../model/text/markdown-text.ts';

/** A body as HTML that is safe to print, its marks as links. */
export function renderBody(body: Body, marks: Marks): string {
  return renderMarkdown(body.markdown, marks);
}
