import { answeredQuestions, type AnsweredQuestion } from '../model/answers/answered-question.ts';
import type { Graph } from '../model/graph/graph.ts';
import { breadcrumbsTo, questionsBreadcrumb, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { questionLine, type QuestionLine } from './parts/questions/question-line.ts';
import { RELATION_KINDS } from '../model/answers/relation-kind.ts';
import { relationHeading, relationLabel } from './parts/questions/relation-label.ts';
import { linkToQuestion, type Link } from './parts/links/link.ts';
import { questionWords } from '../words/questions.ts';

/** Every question, by how its answers relate, those that matter most first. */
export interface QuestionIndexView {
  readonly crumbs: BreadcrumbTrail;
  /** Questions whose answers can be held against each other. */
  readonly groups: readonly (QuestionGroup & { readonly lines: readonly QuestionLine[] })[];
  /** Questions with the answer of one origin, or none that counts. */
  readonly single: readonly (QuestionGroup & { readonly links: readonly Link[] })[];
}

interface QuestionGroup {
  /** The fragment that leads to it. */
  readonly id: string;
  /** The label that each of its questions has. */
  readonly heading: string;
  /** "6 questions". */
  readonly count: string;
}

/** The list of questions, by how their answers relate; those that one origin alone answers come last. */
export function questionIndexView(graph: Graph): QuestionIndexView {
  const byKind = Map.groupBy(answeredQuestions(graph), (one) => relationLabel(one).kind);
  const groups = RELATION_KINDS.flatMap((kind) => {
    const related = byKind.get(kind) ?? [];
    if (related.length === 0) return [];
    return [{ id: kind, heading: relationHeading(kind), count: questionWords.count(related.length), related }];
  });
  return {
    crumbs: breadcrumbsTo(questionsBreadcrumb()),
    groups: groups
      .filter(({ related }) => !isSingle(related[0]!))
      .map(({ related, ...group }) => ({ ...group, lines: related.map((one) => questionLine(graph, one)) })),
    single: groups
      .filter(({ related }) => isSingle(related[0]!))
      .map(({ related, ...group }) => ({ ...group, links: related.map(({ question }) => linkToQuestion(question)) })),
  };
}

function isSingle({ relation }: AnsweredQuestion): boolean {
  return relation === null;
}
