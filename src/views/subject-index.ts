import { eventsBySubject } from '../model/graph/event-index.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Subject } from '../model/records/subject.ts';
import { listUrl, subjectUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { LISTS, listTitle } from './parts/subjects/subject-kinds.ts';
import { linkToParticipation, type Link } from './parts/links/link.ts';
import { eventWords } from '../words/events.ts';
import { subjectKindWords } from '../words/subject-kinds.ts';
import { subjectWords } from '../words/subjects.ts';

/** A list of actors or entities, by kind, A to Z within each. */
export interface SubjectIndexView {
  readonly title: string;
  readonly description: string;
  /** Who took part in which event, as a table; for actors only. */
  readonly table: Link | null;
  readonly crumbs: BreadcrumbTrail;
  readonly groups: readonly SubjectGroup[];
}

export interface SubjectGroup {
  /** The fragment that leads to the group. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly letters: readonly { readonly letter: string; readonly lines: readonly SubjectLine[] }[];
}

export interface SubjectLine {
  readonly link: Link;
  readonly description: string;
  /** "3 events", which leads to them; for one that sources only name, a link to how they do. */
  readonly events: Link;
}

/**
 * The list of actors or of entities, by kind and letter; kinds without a record are left out.
 *
 * @param listed the ids of those in it, where it has not all of them
 */
export function subjectIndexView(
  graph: Graph,
  which: keyof typeof LISTS,
  listed: Pick<ReadonlySet<string>, 'has'> = graph.subjects,
): SubjectIndexView {
  const title = listTitle(graph, which);
  const subjects = [...graph.subjects.values()].filter(({ id }) => listed.has(id));
  const byKind = Map.groupBy(subjects, (subject) => subject.kind);
  const groups = LISTS[which].map((kind) => group(graph, kind, subjectKindWords.many(kind), byKind.get(kind) ?? []));
  return {
    title,
    description: subjectWords.listDescription[which],
    table: which === 'actors' ? linkToParticipation() : null,
    crumbs: breadcrumbsTo({ href: listUrl(which), label: title }),
    groups: groups.filter(({ count }) => count > 0),
  };
}

function group(graph: Graph, id: string, label: string, subjects: readonly Subject[]): SubjectGroup {
  const letters = [...Map.groupBy(subjects, letterOf)].map(([letter, ofLetter]) => ({
    letter,
    lines: ofLetter.map((subject) => line(graph, subject)),
  }));
  return { id, label, count: subjects.length, letters };
}

/** The letter a name is filed under, a person's family name: its first letter or digit, without diacritics. */
function letterOf(subject: Subject): string {
  return /[\p{L}\p{N}]/u.exec(subject.sortName.normalize('NFD'))?.[0].toUpperCase() ?? '#';
}

function line(graph: Graph, subject: Subject): SubjectLine {
  // The description beside it tells namesakes apart.
  const link: Link = { href: subjectUrl(subject), label: subject.name };
  const count = eventsBySubject(graph).get(subject.id)?.length ?? 0;
  const events =
    count > 0
      ? { href: `${link.href}#events`, label: eventWords.count(count) }
      : { href: `${link.href}#names`, label: subjectWords.onlyNamed };
  return { link, description: subject.description, events };
}
