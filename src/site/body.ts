import { renderMarkdown } from '../markdown/render.ts';
import type { Marks } from '../markdown/marks.ts';
import type { Body } from '../model/body.ts';
import type { Graph } from '../model/graph.ts';
import { linkToSubject } from '../views/parts/link.ts';
import type { CitedSource } from '../views/parts/citation.ts';

/** A body as HTML: citations lead into the page's list of sources, names to their pages, but not to `self`'s own. */
export function renderBody(graph: Graph, body: Body, sources: readonly CitedSource[] = [], self?: string): string {
  const marks: Marks = {
    source: (id) => markOf(sources.find(({ line }) => line.id === id)),
    subject: (id) => {
      const subject = graph.subjects.get(id);
      return subject && linkToSubject(subject);
    },
    names: graph.names,
    ...(self !== undefined && { self }),
  };
  return renderMarkdown(body.markdown, marks);
}

function markOf(source: CitedSource | undefined) {
  return source && { number: source.number, label: source.label };
}
