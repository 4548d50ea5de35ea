import type { PrintedDay } from '../../format.ts';
import type { Difference } from '../../model/differences.ts';
import type { Graph } from '../../model/graph.ts';
import { formatAnswerBriefly } from './answer.ts';
import { answerLine } from './answer-line.ts';
import { linkToQuestion, type Link } from './link.ts';
import { relationLabel, type RelationLabel } from './relation.ts';

/** A question with its answers at a glance. */
export interface DifferenceLine {
  readonly link: Link;
  readonly relation: RelationLabel;
  /** Each answer once, low to high, with all who give it. */
  readonly answers: readonly AnswerAtAGlance[];
}

export interface AnswerAtAGlance {
  readonly text: string;
  readonly isSetAside: boolean;
  readonly givers: readonly Giver[];
}

/** Who gives an answer, and where that is recorded. */
interface Giver {
  readonly attributedTo: string | null;
  readonly sources: readonly Link[];
  readonly day: PrintedDay;
  readonly href: string;
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
    answers: [...groups.values()].map((same) => ({
      text: same[0]!.text,
      isSetAside: same[0]!.giver.setAside !== null,
      givers: same.map(({ giver: { attributedTo, sources, day, href } }) => ({ attributedTo, sources, day, href })),
    })),
  };
}
