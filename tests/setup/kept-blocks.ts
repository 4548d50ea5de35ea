import type { Element, Nodes } from 'hast';
import { select } from 'hast-util-select';
import { attribute, type BuiltPage } from './pages.ts';

/** What stands on lines of its own: "Kazakhstan: signed" in an item of a list, or a heading. */
const BLOCKS = new Set(
  (
    'article blockquote br caption dd details div dl dt figcaption figure h1 h2 h3 h4 header hgroup li ol p section small ' +
    'summary table tbody td th thead tr ul'
  ).split(' '),
);
/** What helps to use a page, and tells nothing of the story. */
const HELPS = new Set(['button', 'form', 'input', 'nav', 'script', 'select', 'style', 'svg', 'sup', 'template']);
const HELPING = ['permalink', 'visually-hidden', 'actions', 'cite', 'source-label'];

/** A line of a page as its readers read it, without spaces; what helps to use the page parts it in two. */
export interface KeptBlock {
  readonly isHeading: boolean;
  readonly text: string;
}

/** Every line that the main part of a page tells, in the order of the page. */
export function blocksOf(page: BuiltPage): readonly KeptBlock[] {
  return linesIn(select('main', page.tree)!, false);
}

/** The letters of a text, without spaces and without the marks of sources, which clippers write in their own ways. */
export function lettersOf(text: string): string {
  return text.replaceAll(/\[\d+\]|[\s\u2060#]/g, '');
}

function linesIn(element: Element, isInHeading: boolean): readonly KeptBlock[] {
  const isHeading = isInHeading || /^h\d$/.test(element.tagName);
  const lines: KeptBlock[] = [];
  let line = '';
  const end = () => {
    const text = lettersOf(line);
    if (text.length > 1) lines.push({ isHeading, text });
    line = '';
  };
  for (const child of element.children) {
    if (child.type === 'text') line += child.value;
    else if (child.type === 'element') {
      if (isHelp(child)) end();
      else if (hasBlocks(child)) {
        end();
        lines.push(...linesIn(child, isHeading));
      } else {
        for (const text of piecesOf(child)) {
          if (text === null) end();
          else line += text;
        }
      }
    }
  }
  end();
  return lines;
}

/** The words of what stands within a line; null where something in it parts the line. */
function piecesOf(element: Element): readonly (string | null)[] {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    if (child.type !== 'element') return [];
    return isHelp(child) ? [null] : piecesOf(child);
  });
}

function hasBlocks(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return BLOCKS.has(node.tagName) || node.children.some(hasBlocks);
}

function isHelp(element: Element): boolean {
  const names = attribute(element, 'className')?.split(' ') ?? [];
  const { hidden, ariaHidden } = element.properties;
  return (
    HELPS.has(element.tagName) ||
    hidden === true ||
    ariaHidden === 'true' ||
    HELPING.some((name) => names.includes(name))
  );
}
