import type { AnsweredQuestion, RecordedClaim } from '../../../model/answers/answered-question.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { isSetAside } from '../../../model/records/fact.ts';
import { formatAnswerBriefly } from './answer-text.ts';
import { answerLine, type AnswerLine } from './answer-line.ts';
import { linkToQuestion, type Link } from '../links/link.ts';
import { relationLabel, type RelationLabel } from './relation-label.ts';

/** A question with its answers at a glance. */
export interface QuestionLine {
  readonly link: Link;
  readonly relation: RelationLabel;
  /** Each answer once, low to high, with all who give it; the notes on answers are for the question's own page. */
  readonly answers: readonly AnswerAtAGlance[];
  /** How the editors read them. */
  readonly reading: string | null;
}

export interface AnswerAtAGlance {
  readonly text: string;
  /** Why it does not count; null for an answer that does. */
  readonly setAside: string | null;
  readonly givers: readonly AnswerLine[];
}

/** A question at a glance: each different answer once, with everybody who gives it. */
export function questionLine(graph: Graph, difference: AnsweredQuestion): QuestionLine {
  const { question, claims: answers } = difference;
  const lines = answers.map((given) => ({
    same: sameness(given),
    text: formatAnswerBriefly(graph, question, given.fact),
    giver: answerLine(graph, question, given),
  }));
  const groups = Map.groupBy(lines, ({ same }) => same);
  return {
    link: linkToQuestion(question),
    relation: relationLabel(difference),
    reading: question.reading,
    answers: [...groups.values()].map((same) => ({
      text: same[0]!.text,
      setAside: same[0]!.giver.setAside,
      givers: same.map(({ giver }) => ({ ...giver, note: null })),
    })),
  };
}

/** Lists of one length are not one answer, and one that was taken back is not the one that stands. */
function sameness({ fact }: RecordedClaim): string {
  const { answer, of, qualifier, partial } = fact;
  const said = Array.isArray(answer) ? answer.toSorted() : answer;
  return JSON.stringify([said, of, qualifier, partial, isSetAside(fact)]);
}
