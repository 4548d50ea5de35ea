import type { AnsweredQuestion, RecordedClaim } from '../../../model/answers/answered-question.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { isSetAside } from '../../../model/records/fact.ts';
import type { Question } from '../../../model/records/question.ts';
import { formatAnswerBriefly } from './answer-text.ts';
import { answerLine, type AnswerLine } from './answer-line.ts';
import { linkToQuestion, type Link } from '../links/link.ts';
import { relationLabel, type RelationLabel } from './relation-label.ts';
import { questionWords } from '../../../words/questions.ts';

/** A question with its answers at a glance. */
export interface QuestionLine {
  readonly link: Link;
  readonly relation: RelationLabel;
  /** Each answer once, low to high; the notes on answers are for the question's own page. */
  readonly answers: readonly AnswerAtAGlance[];
  /** "All 24 answers, and who gives them"; null where they all stand here. */
  readonly allAnswers: Link | null;
  /** How the editors read them. */
  readonly reading: string | null;
}

export interface AnswerAtAGlance {
  readonly text: string;
  /** Why it does not count; null for an answer that does. */
  readonly setAside: string | null;
  /** All who give it; none where there are too many answers to tell. */
  readonly givers: readonly AnswerLine[];
}

/** So many times at most is a question answered for its line to say who gives which answer. */
const MOST_GIVEN = 10;
/** Of a question that is answered more often, so many answers stand in its line: those given most often. */
const MOST_ANSWERS = 5;

/** A question at a glance: each different answer once, with everybody who gives it; of very many the most frequent. */
export function questionLine(graph: Graph, difference: AnsweredQuestion): QuestionLine {
  const { question, claims } = difference;
  const isLong = claims.length > MOST_GIVEN;
  const answers = [...Map.groupBy(claims, sameness).values()];
  return {
    ...headOf(difference),
    answers: (isLong ? mostGiven(answers) : answers).map((same) => answerAtAGlance(graph, question, same, isLong)),
    allAnswers: isLong ? linkToAnswers(difference) : null,
  };
}

function headOf(difference: AnsweredQuestion): Pick<QuestionLine, 'link' | 'relation' | 'reading'> {
  const { question } = difference;
  return { link: linkToQuestion(question), relation: relationLabel(difference), reading: question.reading };
}

function linkToAnswers({ question, claims }: AnsweredQuestion): Link {
  return { href: linkToQuestion(question).href, label: questionWords.allAnswers(claims.length) };
}

/** A question and how its answers relate, without the answers. */
export function questionLineInBrief(_: Graph, difference: AnsweredQuestion): QuestionLine {
  return { ...headOf(difference), answers: [], allAnswers: linkToAnswers(difference) };
}

/** @param same those who give one answer */
function answerAtAGlance(
  graph: Graph,
  question: Question,
  same: readonly RecordedClaim[],
  isBrief: boolean,
): AnswerAtAGlance {
  const givers = (isBrief ? same.slice(0, 1) : same).map((given) => answerLine(graph, question, given));
  return {
    text: formatAnswerBriefly(graph, question, same[0]!.fact),
    setAside: givers[0]!.setAside,
    givers: isBrief ? [] : givers.map((giver) => ({ ...giver, note: null })),
  };
}

/** The few that are given most often, still low to high. */
function mostGiven(answers: readonly (readonly RecordedClaim[])[]): readonly (readonly RecordedClaim[])[] {
  const most = new Set(answers.toSorted((a, b) => b.length - a.length).slice(0, MOST_ANSWERS));
  return answers.filter((answer) => most.has(answer));
}

/** Lists of one length are not one answer, and one that was taken back is not the one that stands. */
function sameness({ fact }: RecordedClaim): string {
  const { answer, of, qualifier, partial } = fact;
  const said = Array.isArray(answer) ? answer.toSorted() : answer;
  return JSON.stringify([said, of, qualifier, partial, isSetAside(fact)]);
}
