import { answeredQuestions, type AnsweredQuestion, type Relation } from '../answers/answered-question.ts';
import { relationKindOf } from '../answers/relation-kind.ts';
import { readingProblems } from '../../words/problems/readings.ts';
import type { WarningRule } from './rule.ts';
import { toldRelations, type ToldRelation } from './told-relation.ts';

/** What an editor's reading says of how answers go together is what they come to: a page must not contradict itself. */
export const readingAgainstAnswers: WarningRule = function* (graph) {
  for (const answered of answeredQuestions(graph)) {
    const { question, distinct } = answered;
    if (question.reading === null || distinct === 0) continue;
    const wrong = [...toldRelations(question.reading)].find((told) => !isRight(told, answered));
    if (wrong !== undefined)
      yield {
        of: question,
        field: 'reading',
        found: WORDS.found[wrong](inWords(answered)),
        fix: WORDS.fix[wrong],
      };
  }
};

/** Of limits that differ a reading may say so, and that they changed. */
function isRight(told: ToldRelation, answered: AnsweredQuestion): boolean {
  if ((told === 'conflict' || told === 'changed') && relationKindOf(answered) === 'limits') return true;
  return FITS[told].includes(answered.relation);
}

const WORDS = readingProblems.readingAgainstAnswers;

/** The relations that a reading may say so of; null where one origin answers, or answers of one leave room. */
const FITS: Readonly<Record<ToldRelation, readonly (Relation | null)[]>> = {
  conflict: ['differ', 'within', 'changed', 'incomparable'],
  same: ['agree', null],
  compatible: ['agree', null, 'changed', 'apart', 'incomparable'],
  apart: ['apart'],
  changed: ['changed'],
};

function inWords({ relation }: AnsweredQuestion): string {
  return relation === null ? WORDS.oneOrigin : WORDS.label[relation];
}
