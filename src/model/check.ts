import type { Content } from './content.ts';
import { compareProblems, type Problem } from './problem.ts';

/** One rule over all content; gives a problem for every place that breaks it. */
export type Check = (content: Content) => Iterable<Problem>;

const CHECKS: readonly Check[] = [];

/** Everything that breaks a rule, ordered by file and line; empty for content that can be linked. */
export function check(content: Content): readonly Problem[] {
  return CHECKS.flatMap((rule) => [...rule(content)]).toSorted(compareProblems);
}
