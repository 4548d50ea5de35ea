import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { withoutUnseen } from '../plain-text.ts';
import { WORDLESS } from './selectors.ts';

const writer = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { document: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/** The HTML of an article as Markdown without raw HTML and with links to the web alone: tables become lines, what is struck out stays between `~~`. */
export function toMarkdown(content: Element): string {
  for (const element of content.querySelectorAll(WORDLESS)) element.remove();
  for (const link of content.querySelectorAll('a')) if (!isWebLink(link)) unwrap(link);
  for (const table of content.querySelectorAll('table')) flatten(table);
  return withoutUnseen(String(writer.processSync(content.innerHTML)));
}

function isWebLink(link: Element): boolean {
  return /^https?:\/\//i.test(link.getAttribute('href') ?? '') && link.textContent.trim() !== '';
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The site's Markdown has no tables: each row is a line of its own. */
function flatten(table: Element): void {
  const { ownerDocument } = table;
  const lines = [...table.querySelectorAll('tr')].map((row) => {
    const line = ownerDocument.createElement('p');
    line.textContent = [...row.children].map((cell) => cell.textContent.trim()).join(' | ');
    return line;
  });
  table.replaceWith(...lines);
}
