import type { PdfItem, PdfPage } from './pdf-pages.ts';

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly page: number;
  /** At the upper or lower edge of its page. */
  readonly isAtEdge: boolean;
  /** Wide gaps part its words, as between columns or cells; they are written " | ". */
  readonly isParted: boolean;
}

/** What is smaller and higher is raised: a note, or a power. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** Parts of the height of a letter. */
const SPACE = 0.15;
const GAP = 2;
/** Part of the height of a page. */
const EDGE = 0.07;

/** The lines of a page, in the order in which they are stored. */
export function linesOf({ items, height }: PdfPage, page: number): readonly PdfLine[] {
  const groups: PdfItem[][] = [];
  let isEnded = true;
  for (const item of items) {
    const last = groups.at(-1);
    if (item.text.trim() !== '') {
      if (last && !isEnded && isOnLine(item, last)) last.push(item);
      else groups.push([item]);
      isEnded = false;
    }
    isEnded ||= item.endsLine;
  }
  return groups.map((group) => lineOf(group, page, height));
}

/** On the same line or raised a little over it, and not left of what was written. */
function isOnLine(item: PdfItem, line: readonly PdfItem[]): boolean {
  const last = line.at(-1)!;
  const size = Math.max(...line.map((other) => other.size));
  return Math.abs(item.y - line[0]!.y) < size * 0.6 && item.x > last.x;
}

function lineOf(items: readonly PdfItem[], page: number, height: number): PdfLine {
  const [first] = items as readonly [PdfItem];
  const main = items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const isParted = items.some((_, i) => gapBefore(items, i) > GAP * main.size);
  return {
    text: items.map((item, i) => between(gapBefore(items, i) / main.size) + written(item, main)).join(''),
    x: first.x,
    y: main.y,
    right: Math.max(...items.map(({ x, width }) => x + width)),
    size: main.size,
    page,
    isAtEdge: main.y < height * EDGE || main.y > height * (1 - EDGE),
    isParted,
  };
}

function gapBefore(items: readonly PdfItem[], index: number): number {
  const before = items[index - 1];
  return before ? items[index]!.x - (before.x + before.width) : 0;
}

function between(gap: number): string {
  if (gap > GAP) return ' | ';
  return gap > SPACE ? ' ' : '';
}

function written({ text, y, size }: PdfItem, main: PdfItem): string {
  if (!/^\d+$/.test(text.trim()) || size > main.size * 0.9) return text;
  const rise = (y - main.y) / main.size;
  if (Math.abs(rise) < 0.1) return text;
  return text.replace(/\d/g, (digit) => (rise > 0 ? RAISED : LOWERED)[Number(digit)]!);
}
