import type { Section } from '../../../model/divided-list.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { sortNameOf } from '../../../model/names/sort-name.ts';
import { spellingsOf } from '../../../model/names/spellings.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { linkToSubject, type Link } from '../links/link.ts';
import { dividedByLetter } from './names-by-letter.ts';

/** A name as someone writes it. */
export interface ListedName {
  readonly text: string;
  /** BCP 47, where it is not the page's. */
  readonly language: string | null;
  /** Whose it is; labelled with the name its page has. */
  readonly link: Link;
  /** Whether it is that very name. */
  readonly isOwnName: boolean;
}

/** A name, and what it is filed by: "Hadidi, Salma" of a person, else the name itself. */
export interface FiledName {
  readonly sortName: string;
  readonly listed: ListedName;
}

/** As many names as fit a page: each takes a fifth of the room of an event. */
const MOST_NAMES_ON_A_PAGE = 400;

/** Every name and spelling, A to Z, those in other scripts after those in Latin letters; divided by letter where they are many. */
export const spellingsByLetter = perGraph((graph): Section<FiledName> =>
  dividedByLetter(listedNames(graph), ({ sortName }) => sortName, MOST_NAMES_ON_A_PAGE),
);

function listedNames(graph: Graph): readonly FiledName[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const names = [...graph.subjects.values()].flatMap((subject) =>
    spellingsOf(graph, subject.id).map(({ text, languages, isOwnName }) => ({
      text,
      sortName: filedUnder(subject, text),
      listed: {
        text,
        language: languages.length === 1 ? languages[0]! : null,
        link: linkToSubject(subject),
        isOwnName,
      },
    })),
  );
  return names.toSorted((a, b) => compare(a.sortName, b.sortName) || compare(a.listed.link.label, b.listed.link.label));
}

/** People are filed by the family name, however much of a name is written. */
function filedUnder(subject: Subject, text: string): string {
  if (text === subject.name) return subject.sortName;
  return subject.kind === 'person' ? sortNameOf({ name: text, names: subject.names }) : text;
}
