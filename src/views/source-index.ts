import { formatList } from '../format.ts';
import { eventsBySource } from '../model/graph/event-index.ts';
import type { Graph } from '../model/graph/graph.ts';
import { compareSources } from '../model/graph/source-order.ts';
import { breadcrumbsTo, sourcesBreadcrumb, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import type { Link } from './parts/links/link.ts';
import { sourceLine, type SourceLine } from './parts/sources/source-line.ts';
import { eventWords } from '../words/events.ts';
import { sourceWords } from '../words/sources.ts';

/** Every source, in order of publication. */
export interface SourceIndexView {
  readonly crumbs: BreadcrumbTrail;
  readonly sources: readonly (SourceLine & {
    readonly kind: string;
    readonly events: Link;
    readonly reliesOn: string;
  })[];
}

/** The list of sources by day of publication; those without a day come last. */
export function sourceIndexView(graph: Graph): SourceIndexView {
  return {
    crumbs: breadcrumbsTo(sourcesBreadcrumb()),
    sources: [...graph.sources.values()].toSorted(compareSources).map((source) => {
      const line = sourceLine(source);
      const count = eventWords.count(eventsBySource(graph).get(source.id)?.length ?? 0);
      return {
        ...line,
        kind: sourceWords.kind(source.kind),
        events: { href: `${line.link.href}#events`, label: count },
        reliesOn: formatList(source.cites),
      };
    }),
  };
}
