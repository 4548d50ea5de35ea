import { sectionPages, type SectionPage } from '../model/divided-list.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Subject } from '../model/records/subject.ts';
import { letterFrame } from './parts/subjects/names-by-letter.ts';
import { LISTS } from './parts/subjects/subject-kinds.ts';
import { subjectLine, type SubjectLine } from './parts/subjects/subject-line.ts';
import { listOfKind, subjectsByLetter, type SubjectLists } from './parts/subjects/subjects-by-letter.ts';
import type { PeriodFrame } from './parts/timeline/period-frame.ts';
import { letterWords } from '../words/letters.ts';

/** A page of a letter of a long list of actors or entities of one kind. */
export interface SubjectLetterPage {
  readonly which: SubjectLists;
  readonly kind: Subject['kind'];
  readonly page: SectionPage<Subject>;
}

/** What such a page prints. */
export interface SubjectLetterView extends PeriodFrame {
  readonly description: string;
  readonly lines: readonly SubjectLine[];
}

/** Every such page of a story; none where all lists are printed whole. */
export function subjectLetterPages({ subjects }: Graph): readonly SubjectLetterPage[] {
  const byKind = Map.groupBy(subjects.values(), ({ kind }) => kind);
  return (['actors', 'entities'] as const).flatMap((which) =>
    LISTS[which].flatMap((kind) =>
      sectionPages(subjectsByLetter(byKind.get(kind) ?? [])).map((page) => ({ which, kind, page })),
    ),
  );
}

/** A page of a letter, or of several that names begin with. */
export function subjectLetterView(graph: Graph, { which, kind, page }: SubjectLetterPage): SubjectLetterView {
  const frame = letterFrame(page, listOfKind(graph, which, kind));
  return {
    ...frame,
    description: letterWords.ofLetter(frame.title),
    lines: page.items.map((subject) => subjectLine(graph, subject)),
  };
}
