import { fileProblems } from '../words/problems/files.ts';
import type { FileFault } from './bytes.ts';

/** Deeper than any article nests its lists and quotations. */
const MAX_DEPTH = 8;
/** More than any article has: the parser's time grows with the square of their number. */
const MAX_LINES = 4000;
const MAX_MARKS = 2000;

/** A container opens: a quotation, a bullet or a number. */
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$))){${MAX_DEPTH + 1}}`);
const INDENTED = new RegExp(`^(?:[ \\t]*>)*(?: {4}| {0,3}\\t){${MAX_DEPTH + 1}}`);
/** A line across the page looks like nested bullets. */
const BREAK = /^ {0,3}([-*])(?:[ \t]*\1){2,}[ \t]*$/;
/** What may be markup: a character that Markdown reads as such, or a bullet or number. */
const MARK = /[*_[\]`~!<>&\\]|(?<=^|[ \t])(?:[-+]|\d{1,9}[.)])(?=[ \t]|$)/gm;

/** Why a body must not be parsed, at a line of it counted from 1: it would exhaust the parser's stack or time. */
export function boundFault(markdown: string): FileFault | undefined {
  const lines = markdown.trimEnd().split('\n');
  if (lines.length > MAX_LINES) return { line: MAX_LINES + 1, ...fileProblems.body.long(lines.length, MAX_LINES) };
  const deep = lines.findIndex((line) => (NESTED.test(line) && !BREAK.test(line)) || INDENTED.test(line));
  if (deep >= 0) return { line: deep + 1, ...fileProblems.body.deep(MAX_DEPTH) };
  const marks = markdown.match(MARK)?.length ?? 0;
  return marks > MAX_MARKS ? fileProblems.body.marked(marks, MAX_MARKS) : undefined;
}
