import { formatLanguage } from '../format.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Section } from '../model/divided-list.ts';
import { nameLettersUrl, searchUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { yearsOf } from './parts/links/search-metadata.ts';
import { wordsForStatuses } from './parts/standings/status-questions.ts';
import { letterAnchor, letterLinks, lettersInWords } from './parts/subjects/names-by-letter.ts';
import { spellingsByLetter, type FiledName, type ListedName } from './parts/subjects/spellings-by-letter.ts';
import type { PeriodLink } from './parts/timeline/period-links.ts';
import { LISTS } from './parts/subjects/subject-kinds.ts';
import { languageOf } from '../model/text/language.ts';
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
  /** "173 names and spellings", "No names yet". */
  readonly namesHeading: string;
  /** Every name; none where they are too many for a page. */
  readonly letters: readonly LetterOfNames[];
  /** Where very many are listed, by letter; none where they are here. */
  readonly letterPages: readonly PeriodLink[];
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

/** The search page: what it can be narrowed to, and every name and spelling A to Z. */
export function searchView(graph: Graph): SearchView {
  const list = spellingsByLetter(graph);
  return {
    crumbs: breadcrumbsTo({ href: searchUrl(), label: searchPageWords.title }),
    kinds: kindsIn(graph).map((kind) => ({ value: kind, label: kind })),
    years: yearsIn(graph).map((year) => ({ value: year, label: year })),
    languages: languagesIn(graph).map((code) => ({ value: code, label: formatLanguage(code) })),
    statusWords: wordsForStatuses(graph),
    namesHeading: searchPageWords.names(list.items.length),
    letters: list.isDivided ? [] : list.sections.map(letterOfNames),
    letterPages: list.isDivided ? letterLinks(list, nameLettersUrl(), letterAnchor) : [],
  };
}

function letterOfNames({ key, items }: Section<FiledName>): LetterOfNames {
  return { id: letterAnchor(key), letter: lettersInWords(key), names: items.map(({ listed }) => listed) };
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
