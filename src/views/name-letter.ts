import { sectionPages, type SectionPage } from '../model/divided-list.ts';
import type { Graph } from '../model/graph/graph.ts';
import { breadcrumbsTo } from './parts/links/breadcrumbs.ts';
import { letterFrame } from './parts/subjects/names-by-letter.ts';
import { spellingsByLetter, type FiledName, type ListedName } from './parts/subjects/spellings-by-letter.ts';
import type { DividedList, PeriodFrame } from './parts/timeline/period-frame.ts';
import { nameLettersUrl, searchUrl } from '../urls.ts';
import { letterWords } from '../words/letters.ts';
import { searchPageWords } from '../words/search-page.ts';

/** A page of the names and spellings that begin with a letter. */
export interface NameLetterView extends PeriodFrame {
  readonly description: string;
  readonly names: readonly ListedName[];
}

/** Every page of a letter of the list of names; none where the search page lists all. */
export function nameLetterPages(graph: Graph): readonly SectionPage<FiledName>[] {
  return sectionPages(spellingsByLetter(graph));
}

/** A page of the names that begin with a letter, or with several. */
export function nameLetterView(page: SectionPage<FiledName>): NameLetterView {
  const frame = letterFrame(page, LIST());
  return {
    ...frame,
    description: letterWords.spellings(frame.title),
    names: page.items.map(({ listed }) => listed),
  };
}

const LIST = (): DividedList => ({
  base: nameLettersUrl(),
  page: searchUrl(),
  crumbs: breadcrumbsTo({ href: searchUrl(), label: searchPageWords.title }),
  countInWords: searchPageWords.names,
  isLatestFirst: false,
});
