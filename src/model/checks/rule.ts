import type { Content } from '../records/content.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** One rule over all content; gives a problem for every place that breaks it. */
export type Check = (content: Content) => Iterable<Problem>;
