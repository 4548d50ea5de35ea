import type { ArticleParagraph } from '../../article.ts';
import { oneLine } from '../plain-text.ts';
import { paragraphsOfText } from '../text/text-paragraphs.ts';
import type { PdfLine } from './lines.ts';

/** A paragraph, with the size of its letters in points. */
export interface PdfParagraph extends ArticleParagraph {
  readonly size: number;
  readonly page: number;
}

/** Letters this much larger than those of the text make a heading, unless they are many. */
const LARGER = 1.15;
const LONGEST_HEADING = 250;
const BULLET = /^(?:[-*•·▪–●◦]|\d{1,2}[.)])(?:\s|$)/u;
const SENTENCE_END = /[.!?…:;»”"')\]]$/u;

/** The paragraphs that lines make, by their gaps, indents, sizes and ends. */
export function paragraphsOfLines(lines: readonly PdfLine[], bodySize: number): readonly PdfParagraph[] {
  const leading = usualLeading(lines, bodySize);
  const groups: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last && goesOn(last, line, leading) && !endsShort([...last, ...lines.slice(i, i + 3)], last.length - 1))
      last.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => paragraphOf(group, bodySize));
}

/** The size in which most letters are printed, in points. */
export function bodySizeOf(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** From line to line of the text, in parts of the size of its letters. */
function usualLeading(lines: readonly PdfLine[], bodySize: number): number {
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const step = before?.size === bodySize && line.size === bodySize ? (before.y - line.y) / bodySize : 0;
    return step > 0.5 && step < 3 ? [step] : [];
  });
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1.3;
}

function goesOn(group: readonly PdfLine[], line: PdfLine, leading: number): boolean {
  const last = group.at(-1)!;
  if (last.isParted || line.isParted || BULLET.test(line.text.trim())) return false;
  if (Math.abs(last.size - line.size) > last.size * 0.08) return false;
  const step = (last.y - line.y) / line.size;
  const isBelow = last.page === line.page && step > 0;
  if (!isBelow) return !SENTENCE_END.test(last.text.trim());
  if (step > leading * 1.25) return false;
  return !isIndented(group, line);
}

/** A sentence that ends before the end of the lines around it, or a line that is far from it. */
function endsShort(around: readonly PdfLine[], index: number): boolean {
  const line = around[index]!;
  const column = around.filter(
    ({ page, x, size }) => page === line.page && size === line.size && Math.abs(x - line.x) < size * 2,
  );
  const right = Math.max(...column.map((other) => other.right));
  const isSentence = SENTENCE_END.test(line.text.trim()) && line.right < right - line.size * 3;
  return isSentence || line.right < right - (right - line.x) / 4;
}

function isIndented(group: readonly PdfLine[], line: PdfLine): boolean {
  const left = Math.min(...group.map(({ x }) => x));
  return group.length > 1 && line.x > left + line.size * 0.8 && SENTENCE_END.test(group.at(-1)!.text.trim());
}

function paragraphOf(lines: readonly PdfLine[], bodySize: number): readonly PdfParagraph[] {
  const [{ size, page, isParted }] = lines as readonly [PdfLine];
  const text = lines.reduce((all, line) => joined(all, line.text.trim()), '');
  const isHeading = size > bodySize * LARGER && text.length < LONGEST_HEADING;
  if (isHeading) return [{ kind: 'heading', text: oneLine(text), size, page }];
  if (isParted) return [{ kind: 'table-row', text: oneLine(text), size, page }];
  return paragraphsOfText(text).map((paragraph) => ({ ...paragraph, size, page }));
}

/** Whether a hyphen at the end of a line is of the word, nobody can tell: it stays. */
function joined(text: string, line: string): string {
  if (text === '' || text.endsWith('\u00ad') || (/\p{L}[-‐]$/u.test(text) && /^\p{Ll}/u.test(line))) return text + line;
  return `${text} ${line}`;
}
