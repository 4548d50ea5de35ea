import { formatLabel, formatTitle } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { Statement } from '../../../model/records/statement.ts';
import { articleBefore } from '../links/article.ts';
import { linkToSubject, type Link } from '../links/link.ts';

/** Who says something: "Mira Stone and Bo Reed", "A senior diplomat of the River Council, through an interpreter". */
export interface Speakers {
  /** Each of whom there is a page, with the words before the name. */
  readonly named: readonly { readonly before: string; readonly link: Link }[];
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
  const names = named.map(({ before, link }) => before + formatLabel(link)).join('');
  return { named, through, label: [names, through].filter(Boolean).join(', ') };
}

function beforeName(as: string | null, place: number, count: number): string {
  if (place > 0) return place === count - 1 ? ' and ' : ', ';
  return as === null ? '' : `${formatTitle(as)} of `;
}
