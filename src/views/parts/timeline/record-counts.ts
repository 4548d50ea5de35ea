import { formatCount } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { pledgeHistories, tallyOf } from '../../../model/pledges/pledge-history.ts';
import { listUrl, pledgesUrl, timelineUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { LISTS } from '../subjects/subject-kinds.ts';

/** How much there is of each kind of record, each count leading to what it counts. */
export function recordCounts(graph: Graph): readonly Link[] {
  return [
    { href: timelineUrl(), label: formatCount(graph.events.size, 'event') },
    { href: listUrl('sources'), label: formatCount(graph.sources.size, 'source') },
    ...countsIn(graph, 'actors'),
    ...countsIn(graph, 'entities'),
    ...countOf(listUrl('questions'), graph.questions.size, 'question'),
    ...countOf(pledgesUrl(), tallyOf(pledgeHistories(graph)).pledges, 'pledge'),
  ];
}

function countOf(href: string, count: number, one: string): readonly Link[] {
  return count > 0 ? [{ href, label: formatCount(count, one) }] : [];
}

function countsIn(graph: Graph, list: keyof typeof LISTS): readonly Link[] {
  const kinds = Map.groupBy(graph.subjects.values(), (subject) => subject.kind);
  return LISTS[list].kinds.flatMap(([kind, one, many]) => {
    const count = kinds.get(kind)?.length ?? 0;
    return count > 0 ? [{ href: `${listUrl(list)}#${kind}`, label: formatCount(count, one, many) }] : [];
  });
}
