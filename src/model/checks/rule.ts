import type { Graph } from '../graph/graph.ts';
import type { Collection, Content } from '../records/content.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** One rule over all content; gives a problem for every place that breaks it. */
export type Check = (content: Content) => Iterable<Problem>;

/** In place of a record, for a warning about the file of the story: no record has such an id. */
export const STORY_ITSELF = { id: 'story.yaml' } as const;

/** What looks wrong and may be right, in a field of a record or in its body. */
export interface Warning {
  readonly of: { readonly id: string };
  /** Where the record is, which only its id would not tell: a source and an event may have the same. */
  readonly collection?: Collection;
  readonly field: string;
  /** The line in the file, where it is not that of the field. */
  readonly line?: number;
  readonly found: string;
  readonly fix: string;
}

/**
 * One rule over a linked story; gives a warning for every place that the editor should look at again. Only a rule about
 * what the story does not have, such as its drafts, needs the content.
 */
export type WarningRule = (graph: Graph, content: Content) => Iterable<Warning>;
