import type { Graph } from '../../../model/graph/graph.ts';
import type { NameIndex } from '../../../model/names/name-index.ts';
import type { CitedSource } from '../sources/cited-sources.ts';
import { linkToSubject, type Link } from './link.ts';

/** What the marks in a body lead to: citations to the page's list of sources, names to their pages. */
export interface TextLinkTargets {
  readonly source: (id: string) => { readonly number: number; readonly label: string } | undefined;
  readonly subject: (id: string) => Link | undefined;
  readonly names: NameIndex;
  readonly self: string | null;
}

/** @param self the actor or entity the page is about, which does not link to itself */
export function textLinkTargets(
  graph: Graph,
  sources: readonly CitedSource[] = [],
  self: string | null = null,
): TextLinkTargets {
  return {
    source: (id) => sources.find(({ line }) => line.id === id),
    subject: (id) => {
      const subject = graph.subjects.get(id);
      return subject && linkToSubject(subject);
    },
    names: graph.names,
    self,
  };
}
