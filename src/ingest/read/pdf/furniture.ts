import { oneLine } from '../plain-text.ts';
import type { PdfLine } from './lines.ts';

/** The lines of a document parted from those that stand at the edge of its pages: numbers, names, addresses. */
export interface PartedLines {
  readonly lines: readonly PdfLine[];
  /** Each once. */
  readonly margins: readonly string[];
}

/** A line at the edge is no text where it is repeated, is a number, or is smaller than all text. */
export function partMargins(all: readonly PdfLine[], bodySize: number): PartedLines {
  const edges = all.filter(({ isAtEdge }) => isAtEdge);
  const isMargin = (line: PdfLine, i: number) => {
    const isOuter = all[i - 1]?.page !== line.page || all[i + 1]?.page !== line.page;
    if (/^\P{L}*\d+\P{L}*$/u.test(line.text)) return line.isAtEdge || isOuter;
    return line.isAtEdge && (line.size < bodySize * 0.85 || edges.some((other) => isRepeated(line, other)));
  };
  const margins = all.filter(isMargin).map(({ text }) => oneLine(text));
  return { lines: all.filter((line, i) => !isMargin(line, i)), margins: oncePerForm(margins) };
}

function isRepeated(line: PdfLine, other: PdfLine): boolean {
  return other.page !== line.page && Math.abs(other.y - line.y) < 3 && without(other) === without(line);
}

/** Pages are numbered: "3/9" and "4/9" are the same. */
function without({ text }: Pick<PdfLine, 'text'>): string {
  return oneLine(text).replace(/\d+/g, '0');
}

function oncePerForm(texts: readonly string[]): readonly string[] {
  const forms = texts.map((text) => without({ text }));
  return texts.filter((text, i) => forms.indexOf(forms[i]!) === i && /\p{L}/u.test(text));
}
