import type { Difference } from '../../model/differences.ts';
import type { Graph } from '../../model/graph.ts';
import { formatAnswerBriefly } from './answer.ts';
import { answerLine, type AnswerLine } from './answer-line.ts';
import { linkToQuestion, type Link } from './link.ts';
import { relationLabel, type RelationLabel } from './relation.ts';

/** A question with its answers at a glance. */
export interface DifferenceLine {
  readonly link: Link;
  readonly relation: RelationLabel;
  /** Each answer once, low to high, with all who give it. */
  readonly answers: readonly AnswerAtAGlance[];
  /** How the editors read them. */
  readonly reading: string | null;
}

export interface AnswerAtAGlance {
  readonly text: string;
  readonly isSetAside: boolean;
  readonly givers: readonly AnswerLine[];
}

export function differenceLine(graph: Graph, difference: Difference): DifferenceLine {
  const { question, answers } = difference;
  const lines = answers.map((given) => ({
    text: formatAnswerBriefly(graph, question, given.fact),
    giver: answerLine(graph, question, given),
  }));
  const groups = Map.groupBy(lines, ({ text, giver }) => `${giver.setAside ?? ''} ${text}`);
  return {
    link: linkToQuestion(question),
    relation: relationLabel(difference),
    reading: question.reading,
    answers: [...groups.values()].map((same) => ({
      text: same[0]!.text,
      isSetAside: same[0]!.giver.setAside !== null,
      givers: same.map(({ giver }) => giver),
    })),
  };
}
