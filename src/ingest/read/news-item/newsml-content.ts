import { htmlOfText } from '../html/fragment.ts';
import { elementsIn, localName } from './xml.ts';

/** Elements of NITF that HTML calls otherwise; those without a name here stay, and browsers know the rest. */
const NITF: ReadonlyMap<string, string> = new Map([
  ['hl1', 'h2'],
  ['hl2', 'h3'],
  ['block', 'div'],
  ['pre', 'pre'],
  ['bq', 'blockquote'],
  ['fn', 'p'],
]);
/** What is no text: pictures, and what a reader is not shown. */
const LEFT = new Set([
  'media',
  'head',
  'body.head',
  'body.end',
  'nitf-table-metadata',
  'hedline',
  'byline',
  'script',
  'style',
]);

/** The text that a news item carries as HTML: XHTML, NITF, or plain; empty where it carries none. */
export function htmlOfContent(contentSet: Element): string {
  const [inline] = elementsIn(contentSet, 'inlineXML');
  if (inline) return [...inline.children].map(htmlOf).join('');
  const [data] = elementsIn(contentSet, 'inlineData');
  const text = data?.textContent ?? '';
  if (data?.getAttribute('encoding')) return '';
  return /html/i.test(data?.getAttribute('contenttype') ?? '') ? text : text.trim() && htmlOfText(text);
}

function htmlOf(element: Element): string {
  const name = localName(element);
  if (LEFT.has(name)) return '';
  const tag = NITF.get(name) ?? (name.includes('.') ? 'div' : name);
  const inner = [...element.childNodes].map((child) =>
    child.nodeType === 1 ? htmlOf(child as Element) : textOf(child),
  );
  return `<${tag}>${inner.join('')}</${tag}>`;
}

function textOf({ nodeType, nodeValue }: ChildNode): string {
  return nodeType === 3 || nodeType === 4 ? (nodeValue ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;') : '';
}
