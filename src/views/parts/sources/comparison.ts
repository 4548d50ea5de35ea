import type { AnsweredQuestion, RecordedClaim } from '../../../model/answers/answered-question.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Question } from '../../../model/records/question.ts';
import type { Source } from '../../../model/records/source.ts';
import type { PrintedDate } from '../../../format.ts';
import type { FactState } from '../events/fact-state.ts';
import { linkToQuestion, type Link } from '../links/link.ts';
import { answerLine } from '../questions/answer-line.ts';
import { formatAnswerBriefly } from '../questions/answer-text.ts';
import { relationLabel, type RelationLabel } from '../questions/relation-label.ts';
import { briefestSources, briefSource } from './brief-source.ts';
import { citationOf } from './evidence.ts';

/** A column of sources side by side. */
export interface ComparedSource {
  readonly id: string;
  /** "The Herald, 5 March 2026", leading to its page. */
  readonly link: Link;
  /** As few words as tell it apart from the others: "The Herald". */
  readonly briefly: string;
}

/** A question with what each of the sources side by side answers. */
export interface ComparisonRow {
  /** The id of the question. */
  readonly id: string;
  readonly question: Link;
  /** How the answers of these sources relate. */
  readonly relation: RelationLabel;
  /** One for each source, in their order; without answers for one that gives none. */
  readonly cells: readonly {
    readonly source: string;
    readonly label: string;
    readonly answers: readonly CellAnswer[];
  }[];
}

/** An answer in a few words, with whose it is and for which day. */
export interface CellAnswer extends FactState {
  readonly text: string;
  /** The answer on the page of the event that it belongs to. */
  readonly href: string;
  /** Whom the source has it from; null when it does not say. */
  readonly attributedTo: string | null;
  /** The day it is for, to stand after "as of". */
  readonly date: PrintedDate;
  /** Where in the source it stands: "para. 5"; null where the editor named no place. */
  readonly locator: string | null;
}

/** The columns for some sources. */
export function comparedSources(graph: Graph, sources: readonly Source[]): readonly ComparedSource[] {
  const briefly = briefestSources(
    graph,
    sources.map(({ id }) => id),
  );
  return sources.map(({ id }, i) => ({ id, link: briefSource(graph, id), briefly: briefly[i]! }));
}

/** The row of a question. */
export function comparisonRow(
  graph: Graph,
  sources: readonly ComparedSource[],
  answered: AnsweredQuestion,
): ComparisonRow {
  const { question, claims } = answered;
  return {
    id: question.id,
    question: linkToQuestion(question),
    relation: relationLabel(answered),
    cells: sources.map(({ id, briefly }) => ({
      source: id,
      label: briefly,
      answers: claims
        .filter(({ fact }) => fact.sources.includes(id))
        .map((claim) => cellAnswer(graph, question, { claim, source: id })),
    })),
  };
}

/** An answer as it stands in the cell of one of its sources. */
export function cellAnswer(
  graph: Graph,
  question: Question,
  { claim, source }: { readonly claim: RecordedClaim; readonly source: string },
): CellAnswer {
  const { href, attributedTo, of, date, setAside, corrected, disputed } = answerLine(graph, question, claim);
  const text = formatAnswerBriefly(graph, question, claim.fact);
  const { locator } = citationOf(claim.fact, source);
  return { text, href, attributedTo, date: of ?? date, locator, setAside, corrected, disputed };
}
