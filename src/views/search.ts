import { formatKind, formatLanguage } from '../format.ts';
import type { Graph } from '../model/graph/graph.ts';
import { sortNameOf } from '../model/names/sort-name.ts';
import { spellingsOf } from '../model/names/spellings.ts';
import type { Subject } from '../model/records/subject.ts';
import { shardOf } from '../search/shard.ts';
import { searchUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { linkToSubject, type Link } from './parts/links/link.ts';
import { yearsOf } from './parts/links/search-metadata.ts';
import { wordsForStatuses } from './parts/standings/status-questions.ts';
import { LISTS } from './parts/subjects/subject-kinds.ts';
import { languageOf } from './parts/sources/language.ts';
import { eventWords } from '../words/events.ts';
import { questionWords } from '../words/questions.ts';
import { searchPageWords } from '../words/search-page.ts';
import { sourceWords } from '../words/sources.ts';
import { subjectKindWords } from '../words/subject-kinds.ts';

/** The page that search leads to: what it can be narrowed to, and every name, for those who look for themselves. */
export interface SearchView {
  readonly crumbs: BreadcrumbTrail;
  readonly kinds: readonly SearchOption[];
  /** Newest first. */
  readonly years: readonly SearchOption[];
  readonly languages: readonly SearchOption[];
  /** Words of a query that ask where somebody stands. */
  readonly statusWords: readonly string[];
  /** "173 names and spellings". */
  readonly namesHeading: string;
  readonly letters: readonly LetterOfNames[];
}

export interface SearchOption {
  readonly value: string;
  readonly label: string;
}

export interface LetterOfNames {
  /** The fragment that leads to the letter. */
  readonly id: string;
  readonly letter: string;
  readonly names: readonly ListedName[];
}

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

interface FiledName {
  /** "Hadidi, Salma" of a person, else the name itself. */
  readonly sortName: string;
  readonly listed: ListedName;
}

/** The search page: what it can be narrowed to, and every name and spelling A to Z. */
export function searchView(graph: Graph): SearchView {
  const names = listedNames(graph);
  return {
    crumbs: breadcrumbsTo({ href: searchUrl(), label: searchPageWords.title }),
    kinds: kindsIn(graph).map((kind) => ({ value: kind, label: kind })),
    years: yearsIn(graph).map((year) => ({ value: year, label: year })),
    languages: languagesIn(graph).map((code) => ({ value: code, label: formatLanguage(code) })),
    statusWords: wordsForStatuses(graph),
    namesHeading: searchPageWords.names(names.length),
    letters: [...Map.groupBy(names, letterOf)].map(([letter, ofLetter]) => ({
      id: `names-${letter.toLowerCase().replace(/[^\p{L}\p{N}]/u, '-')}`,
      letter,
      names: ofLetter.map(({ listed }) => listed),
    })),
  };
}

function kindsIn({ subjects }: Graph): readonly string[] {
  const present = new Set([...subjects.values()].map(({ kind }) => kind));
  const kinds = Object.values(LISTS).flat();
  return [
    eventWords.one,
    ...kinds.filter((kind) => present.has(kind)).map(subjectKindWords.one),
    questionWords.kind,
    sourceWords.one,
  ];
}

function yearsIn({ events, sources }: Graph): readonly string[] {
  const published = [...sources.values()].flatMap((source) => source.published ?? []);
  return yearsOf([...[...events.values()].map(({ date }) => date), ...published]).toReversed();
}

function languagesIn({ sources }: Graph): readonly string[] {
  return [...new Set([...sources.values()].map(({ language }) => languageOf(language)))].toSorted();
}

/** Every name and spelling, A to Z, those of people by the family name; those in other scripts after those in Latin letters. */
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

function filedUnder(subject: Subject, text: string): string {
  if (text === subject.name) return subject.sortName;
  return subject.kind === 'person' ? sortNameOf({ name: text, names: subject.names }) : text;
}

/** Where a name is filed: under its first letter without what spellings differ in, or under its script. */
function letterOf({ sortName }: FiledName): string {
  const shard = shardOf(sortName);
  if (shard === 'other') return searchPageWords.digits;
  if (shard === 'han') return searchPageWords.chinese;
  return shard.length === 1 ? shard.toUpperCase() : formatKind(shard.replace('_', ' '));
}
