import type { Graph } from '../../../model/graph/graph.ts';
import { pledgeHistories, tallyOf } from '../../../model/pledges/pledge-history.ts';
import { listUrl, pledgesUrl, timelineUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { LISTS } from '../subjects/subject-kinds.ts';
import { eventWords } from '../../../words/events.ts';
import { pledgeTotalWords } from '../../../words/pledges.ts';
import { questionWords } from '../../../words/questions.ts';
import { subjectKindWords } from '../../../words/subject-kinds.ts';

/** How much there is of each kind of record, each count leading to what it counts. */
export function recordCounts(graph: Graph): readonly Link[] {
  return [
    ...countOf(timelineUrl(), graph.events.size, eventWords.count),
    ...countOf(listUrl('sources'), graph.sources.size, eventWords.sources),
    ...countsIn(graph, 'actors'),
    ...countsIn(graph, 'entities'),
    ...countOf(listUrl('questions'), graph.questions.size, questionWords.count),
    ...countOf(pledgesUrl(), tallyOf(pledgeHistories(graph)).pledges, pledgeTotalWords.count),
  ];
}

function countOf(href: string, count: number, inWords: (count: number) => string): readonly Link[] {
  return count > 0 ? [{ href, label: inWords(count) }] : [];
}

function countsIn(graph: Graph, list: keyof typeof LISTS): readonly Link[] {
  const kinds = Map.groupBy(graph.subjects.values(), (subject) => subject.kind);
  return LISTS[list].flatMap((kind) => {
    const count = kinds.get(kind)?.length ?? 0;
    return count > 0 ? [{ href: `${listUrl(list)}#${kind}`, label: subjectKindWords.count(kind, count) }] : [];
  });
}
