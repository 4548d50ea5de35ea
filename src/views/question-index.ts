import { formatCount } from '../format.ts';
import { answeredQuestions, RELATIONS, type Relation } from '../model/answers/answered-question.ts';
import type { Graph } from '../model/graph/graph.ts';
import { breadcrumbsTo, questionsBreadcrumb, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { questionLine, type QuestionLine } from './parts/questions/question-line.ts';
import { linkToQuestion, type Link } from './parts/links/link.ts';

/** Every question, by how its answers relate, those that matter most first. */
export interface QuestionIndexView {
  readonly crumbs: BreadcrumbTrail;
  /** Questions with two or more answers. */
  readonly groups: readonly {
    /** The fragment that leads to it. */
    readonly id: Relation;
    readonly heading: string;
    /** "6 questions". */
    readonly count: string;
    readonly lines: readonly QuestionLine[];
  }[];
  /** Questions that one source answers. */
  readonly single: { readonly count: string; readonly links: readonly Link[] };
}

const HEADINGS = {
  differ: 'Sources differ',
  changed: 'Changed over time',
  agree: 'Sources agree, or do not conflict',
} as const satisfies Record<Relation, string>;

/** The list of questions, by how their answers relate; those that only one source answers come last. */
export function questionIndexView(graph: Graph): QuestionIndexView {
  const differences = answeredQuestions(graph);
  const byRelation = Map.groupBy(differences, ({ relation }) => relation);
  const single = byRelation.get(null) ?? [];
  return {
    crumbs: breadcrumbsTo(questionsBreadcrumb()),
    groups: RELATIONS.flatMap((relation) => {
      const related = byRelation.get(relation) ?? [];
      if (related.length === 0) return [];
      return [
        {
          id: relation,
          heading: HEADINGS[relation],
          count: formatCount(related.length, 'question'),
          lines: related.map((difference) => questionLine(graph, difference)),
        },
      ];
    }),
    single: {
      count: formatCount(single.length, 'question'),
      links: single.map(({ question }) => linkToQuestion(question)),
    },
  };
}
