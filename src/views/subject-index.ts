import type { Section } from '../model/divided-list.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Subject } from '../model/records/subject.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { linkToParticipation, type Link } from './parts/links/link.ts';
import { letterLinks } from './parts/subjects/names-by-letter.ts';
import { LISTS, listTitle } from './parts/subjects/subject-kinds.ts';
import { eventCount, subjectLine, type SubjectLine } from './parts/subjects/subject-line.ts';
import { listOfKind, subjectsByLetter, type SubjectLists } from './parts/subjects/subjects-by-letter.ts';
import { BEGINNING } from './parts/timeline/long-list.ts';
import type { PeriodLink } from './parts/timeline/period-links.ts';
import { letterWords } from '../words/letters.ts';
import { subjectKindWords } from '../words/subject-kinds.ts';
import { subjectWords } from '../words/subjects.ts';
import { listUrl } from '../urls.ts';

/** A list of actors or entities, by kind, A to Z within each. */
export interface SubjectIndexView {
  readonly title: string;
  readonly description: string;
  /** Who took part in which event, as a table; for actors only. */
  readonly table: Link | null;
  readonly crumbs: BreadcrumbTrail;
  readonly groups: readonly SubjectGroup[];
  /** Says that there is none; null where there is one. */
  readonly none: string | null;
}

export interface SubjectGroup {
  /** The fragment that leads to the group. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** All of them; none where they are too many for a page. */
  readonly letters: readonly { readonly letter: string; readonly lines: readonly SubjectLine[] }[];
  /** Where all of very many are; null where they are here. */
  readonly long: LongGroup | null;
}

/** What stands for a kind of which there are too many for a page. */
interface LongGroup {
  readonly letters: readonly PeriodLink[];
  /** "The 40 of 480 people in most events". */
  readonly heading: string;
  readonly lines: readonly SubjectLine[];
}

/**
 * The list of actors or of entities, by kind and letter; kinds without a record are left out.
 *
 * @param listed the ids of those in it, where it has not all of them
 */
export function subjectIndexView(
  graph: Graph,
  which: SubjectLists,
  listed: Pick<ReadonlySet<string>, 'has'> = graph.subjects,
): SubjectIndexView {
  const title = listTitle(graph, which);
  const subjects = [...graph.subjects.values()].filter(({ id }) => listed.has(id));
  const byKind = Map.groupBy(subjects, (subject) => subject.kind);
  const groups = LISTS[which]
    .map((kind) => group(graph, which, kind, byKind.get(kind) ?? []))
    .filter(({ count }) => count > 0);
  return {
    title,
    description: subjectWords.listDescription[which],
    table: which === 'actors' && groups.length > 0 ? linkToParticipation() : null,
    crumbs: breadcrumbsTo({ href: listUrl(which), label: title }),
    groups,
    none: groups.length === 0 ? subjectWords.none[which] : null,
  };
}

function group(graph: Graph, which: SubjectLists, kind: Subject['kind'], subjects: readonly Subject[]): SubjectGroup {
  const list = subjectsByLetter(subjects);
  const head = { id: kind, label: subjectKindWords.many(kind), count: subjects.length };
  return list.isDivided
    ? { ...head, letters: [], long: longGroup(graph, which, kind, list) }
    : { ...head, letters: lettersOf(graph, subjects), long: null };
}

function lettersOf(graph: Graph, subjects: readonly Subject[]): SubjectGroup['letters'] {
  return [...Map.groupBy(subjects, letterOf)].map(([letter, ofLetter]) => ({
    letter,
    lines: ofLetter.map((subject) => subjectLine(graph, subject)),
  }));
}

/** The letter a name is filed under, a person's family name: its first letter or digit, without diacritics. */
function letterOf(subject: Subject): string {
  return /[\p{L}\p{N}]/u.exec(subject.sortName.normalize('NFD'))?.[0].toUpperCase() ?? '#';
}

function longGroup(graph: Graph, which: SubjectLists, kind: Subject['kind'], list: Section<Subject>): LongGroup {
  const { base, countInWords } = listOfKind(graph, which, kind);
  const most = list.items.toSorted((a, b) => eventCount(graph, b) - eventCount(graph, a)).slice(0, BEGINNING);
  return {
    letters: letterLinks(list, base),
    heading: letterWords.inMostEvents(most.length, countInWords(list.items.length)),
    lines: most.map((subject) => subjectLine(graph, subject)),
  };
}
