import { formatTitle } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { Statement } from '../../../model/records/statement.ts';
import { articleBefore } from '../links/article.ts';
import { linkToSubject } from '../links/link.ts';
import { joinBefore, textOfLinks, type LinkInWords } from '../links/links-in-words.ts';
import { statementWords } from '../../../words/statements.ts';

/** Who says something: "Mira Stone and Bo Reed", "A senior diplomat of the River Council, through an interpreter". */
export interface Speakers {
  /** Each of whom there is a page, with the words before the name. */
  readonly named: readonly LinkInWords[];
  /** "through an interpreter"; null for what was said without anything between. */
  readonly through: string | null;
  /** All of it as text. */
  readonly label: string;
}

type Spoken = Pick<Statement, 'by' | 'as' | 'through'>;

/** Who makes a statement; of one whom no source names, what it is and whose. */
export function speakersOf(graph: Graph, statement: Spoken): Speakers {
  const [first, ...others] = namesOf(graph, statement);
  const named = [{ ...first!, before: formatTitle(first!.before) }, ...others];
  const through = statement.through && statementWords.through(statement.through);
  return { named, through, label: [textOfLinks(named), through].filter(Boolean).join(', ') };
}

/** The same within a sentence: "a senior diplomat of the River Council". */
export function speakersInSentence(graph: Graph, statement: Pick<Spoken, 'by' | 'as'>): string {
  return textOfLinks(namesOf(graph, statement));
}

function namesOf(graph: Graph, { by, as }: Pick<Spoken, 'by' | 'as'>): readonly LinkInWords[] {
  return by.map((id, i) => {
    const subject = subjectOf(graph, id);
    const before = i === 0 && as !== null ? statementWords.unnamedOf(as) : joinBefore(i, by.length);
    return { before: before + (as === null ? '' : articleBefore(subject)), link: linkToSubject(subject) };
  });
}
