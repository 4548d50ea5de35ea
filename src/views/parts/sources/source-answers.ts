import { answeredQuestionsAmong } from '../../../model/answers/answered-question.ts';
import { claimsBySource } from '../../../model/answers/answers-of-sources.ts';
import { pairsBySource } from '../../../model/answers/source-pairs.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { linkToQuestion, type Link } from '../links/link.ts';
import { relationLabel, type RelationLabel } from '../questions/relation-label.ts';
import { briefSource } from './brief-source.ts';
import { cellAnswer, type CellAnswer } from './comparison.ts';
import { urlOfPair } from './pair-line.ts';

/** What one source answers. */
export interface SourceAnswers {
  /** The questions it answers or leaves out, those that matter most first. */
  readonly questions: readonly {
    readonly question: Link;
    /** How the answers of all sources relate. */
    readonly relation: RelationLabel;
    /** Its own. */
    readonly answers: readonly CellAnswer[];
  }[];
  /** Each other source that it has a page with, leading there. */
  readonly beside: readonly Link[];
}

/** The answers that a source gives, beside how all answers relate, and whom it can be held against. */
export function sourceAnswers(graph: Graph, source: string): SourceAnswers {
  const ids = (claimsBySource(graph).get(source) ?? []).map(({ fact }) => fact.question);
  return {
    questions: answeredQuestionsAmong(graph, ids).map((answered) => ({
      question: linkToQuestion(answered.question),
      relation: relationLabel(answered),
      answers: answered.claims
        .filter(({ fact }) => fact.sources.includes(source))
        .map((claim) => cellAnswer(graph, answered.question, { claim, source })),
    })),
    beside: (pairsBySource(graph).get(source) ?? []).map((pair) => ({
      href: urlOfPair(pair),
      label: briefSource(graph, pair.find(({ id }) => id !== source)!.id).label,
    })),
  };
}
