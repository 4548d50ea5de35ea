import type { Graph } from '../../../model/graph/graph.ts';
import { subjectChanged } from '../../../model/graph/page-changed.ts';
import { isActor, type Subject } from '../../../model/records/subject.ts';
import { subjectKinds } from '../../../words/subject-kinds.ts';
import { subjectWords } from '../../../words/subjects.ts';
import { currentVersion } from '../links/version-lines.ts';
import { pageCitation, type PageCitation } from '../links/page-citation.ts';

/** How the page of an actor or entity is cited; of namesakes it says who. */
export function subjectCitation(graph: Graph, subject: Subject): PageCitation {
  const { name, kind, distinction } = subject;
  const what = subjectWords.citedAs(subjectKinds[kind], distinction);
  return pageCitation(
    graph.story,
    { label: name },
    what,
    subjectChanged(graph, subject),
    currentVersion(graph, isActor(subject) ? 'actors' : 'entities', subject.id),
  );
}

/** Where Wikidata has an item: "Q42". */
export function wikidataAddress(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}
