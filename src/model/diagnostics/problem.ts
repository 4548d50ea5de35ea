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
  /** The name of the rule that it breaks, as in `dangling-id`; none where a file could not be read. */
  readonly rule?: string | undefined;
  /** What to write instead, where only one answer is right. */
  readonly remedies?: readonly Remedy[] | undefined;
}

/** What to write on a line in place of what stands there once. */
export interface Remedy {
  /** Left out where it is the line of the problem. */
  readonly line?: number;
  readonly from: string;
  readonly to: string;
}

/** The name of a rule by that of its function: `dangling-id` of `danglingId`. */
export function nameOfRule(rule: { readonly name: string }): string {
  return rule.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Orders problems as an editor works through them: by file, line, field. */
export function compareProblems(a: Problem, b: Problem): number {
  return order(a.file, b.file) || a.line - b.line || order(a.field, b.field);
}

/** `file:line field: what was found; what to do`, on one line, with nothing in it that a terminal would obey. */
export function printProblem(problem: Problem): string {
  return escapeControls(`${problem.file}:${problem.line} ${printTold(problem)}`);
}

/** What is told of a place: `field: what was found; what to do`. */
export function printTold({ field, found, fix }: Problem): string {
  return `${field}: ${found}; ${fix}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
