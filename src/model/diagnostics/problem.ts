import { escapeControls } from '../text/control-characters.ts';

/** Something wrong in the content, as data; a reporter prints it. */
export interface Problem {
  /** Path as the editor knows it, from the folder the command was run in. */
  readonly file: string;
  readonly line: number;
  /** Path of the field, as in `claims.0.answer`; `body` for what follows the frontmatter, `file` for the file itself. */
  readonly field: string;
  readonly found: string;
  readonly fix: string;
}

/** Orders problems as an editor works through them: by file, line, field. */
export function compareProblems(a: Problem, b: Problem): number {
  return order(a.file, b.file) || a.line - b.line || order(a.field, b.field);
}

/** `file:line field: what was found; what to do`, on one line, with nothing in it that a terminal would obey. */
export function printProblem(problem: Problem): string {
  return escapeControls(`${problem.file}:${problem.line} ${problem.field}: ${problem.found}; ${problem.fix}`);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
