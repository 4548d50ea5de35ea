import type { Section } from '../../../model/divided-list.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { listUrl, subjectLettersUrl } from '../../../urls.ts';
import { subjectKindWords } from '../../../words/subject-kinds.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from '../links/breadcrumbs.ts';
import type { DividedList } from '../timeline/period-frame.ts';
import { dividedByLetter } from './names-by-letter.ts';
import { listTitle, type LISTS } from './subject-kinds.ts';

/** The list of actors, or that of entities. */
export type SubjectLists = keyof typeof LISTS;

/** The actors or entities of one kind, people by their family names, divided by letter where they are many. */
export function subjectsByLetter(subjects: readonly Subject[]): Section<Subject> {
  return dividedByLetter(subjects, ({ sortName }) => sortName);
}

/** Those of a kind as a list that is divided, with the way to it. */
export function listOfKind(graph: Graph, which: SubjectLists, kind: Subject['kind']): DividedList {
  const page = `${listUrl(which)}#${kind}`;
  return {
    base: subjectLettersUrl(which, kind),
    page,
    crumbs: [...crumbsOfList(graph, which), { href: page, label: subjectKindWords.many(kind) }],
    countInWords: (count) => subjectKindWords.count(kind, count),
    isLatestFirst: false,
  };
}

/** The way to the list of actors or of entities. */
export function crumbsOfList(graph: Graph, which: SubjectLists): BreadcrumbTrail {
  return breadcrumbsTo({ href: listUrl(which), label: listTitle(graph, which) });
}
