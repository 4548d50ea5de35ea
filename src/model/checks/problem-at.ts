import type { Entry } from '../records/content.ts';
import { lineOf } from '../diagnostics/field-lines.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** What was found wrong, and what to do about it. */
export type Finding = Pick<Problem, 'found' | 'fix' | 'remedies'>;

/** A problem of a field, on its line or that of the nearest field around it. */
export function problemAt(
  { file, lines }: Pick<Entry<unknown>, 'file' | 'lines'>,
  field: string,
  finding: Finding,
): Problem {
  return { file, line: lineOf(lines, field), field, ...finding };
}

/** A problem on a line of a record's body. */
export function problemInText({ file }: Entry<unknown>, line: number, finding: Finding): Problem {
  return { file, line, field: 'body', ...finding };
}

/** A problem of a file as a whole. */
export function problemOfFile({ file }: { readonly file: string }, finding: Finding): Problem {
  return { file, line: 1, field: 'file', ...finding };
}
