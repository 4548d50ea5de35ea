import { formatTitle } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { Statement } from '../../../model/records/statement.ts';
import { articleBefore } from '../links/article.ts';
import { linkToSubject } from '../links/link.ts';
import { joinBefore, textOfLinks, type LinkInWords } from '../links/links-in-words.ts';

/** Who says something: "Mira Stone and Bo Reed", "A senior diplomat of the River Council, through an interpreter". */
export interface Speakers {
  /** Each of whom there is a page, with the words before the name. */
  readonly named: readonly LinkInWords[];
  /** "through an interpreter"; null for what was said without anything between. */
  readonly through: string | null;
  /** All of it as text. */
  readonly label: string;
}

/** Who makes a statement; of one whom no source names, what it is and whose. */
export function speakersOf(graph: Graph, statement: Pick<Statement, 'by' | 'as' | 'through'>): Speakers {
  const { by, as } = statement;
  const named = by.map((id, i) => {
    const subject = subjectOf(graph, id);
    const article = as === null ? '' : articleBefore(subject);
    return { before: beforeName(as, i, by.length) + article, link: linkToSubject(subject) };
  });
  const through = statement.through && `through ${statement.through}`;
  return { named, through, label: [textOfLinks(named), through].filter(Boolean).join(', ') };
}

function beforeName(as: string | null, place: number, count: number): string {
  return place === 0 && as !== null ? `${formatTitle(as)} of ` : joinBefore(place, count);
}
