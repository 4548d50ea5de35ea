import { formatCount } from '../format.ts';
import type { Graph } from '../model/graph.ts';
import type { Subject } from '../model/subject.ts';
import { linkToSubject, type Link } from './parts/link.ts';

/** A list of actors or entities, by kind, A to Z within each. */
export interface SubjectIndexView {
  readonly title: string;
  readonly description: string;
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

const PAGES = {
  actors: {
    title: 'People, countries and organisations',
    description: 'Everyone who acts in this story, A to Z.',
    kinds: [
      ['person', 'People'],
      ['country', 'Countries'],
      ['organisation', 'Organisations'],
    ],
  },
  entities: {
    title: 'Agreements, documents, plans and places',
    description: 'What this story turns on and where it happens, A to Z.',
    kinds: [
      ['agreement', 'Agreements'],
      ['document', 'Documents'],
      ['plan', 'Plans'],
      ['place', 'Places'],
    ],
  },
} as const satisfies Record<
  string,
  { title: string; description: string; kinds: readonly (readonly [Subject['kind'], string])[] }
>;

export function subjectIndexView(graph: Graph, which: keyof typeof PAGES): SubjectIndexView {
  const { title, description, kinds } = PAGES[which];
  const byKind = Map.groupBy(graph.subjects.values(), (subject) => subject.kind);
  const groups = kinds.map(([kind, label]) => group(graph, kind, label, byKind.get(kind) ?? []));
  return { title, description, groups: groups.filter(({ count }) => count > 0) };
}

function group(graph: Graph, id: string, label: string, subjects: readonly Subject[]): SubjectGroup {
  const letters = [...Map.groupBy(subjects, letterOf)].map(([letter, ofLetter]) => ({
    letter,
    lines: ofLetter.map((subject) => line(graph, subject)),
  }));
  return { id, label, count: subjects.length, letters };
}

/** The letter a name is filed under: its first, without diacritics. */
function letterOf(subject: Subject): string {
  return subject.name.normalize('NFD').charAt(0).toUpperCase();
}

function line(graph: Graph, subject: Subject): SubjectLine {
  const link = linkToSubject(subject);
  const count = graph.eventsBySubject.get(subject.id)?.length ?? 0;
  const events =
    count > 0
      ? { href: `${link.href}#events`, label: formatCount(count, 'event') }
      : { href: `${link.href}#names`, label: 'named only' };
  return { link, description: subject.description, events };
}
