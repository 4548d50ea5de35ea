import { answeredQuestions, type AnsweredQuestion, type Relation } from '../answers/answered-question.ts';
import type { WarningRule } from './rule.ts';
import { toldRelations, type ToldRelation } from './told-relation.ts';

/** What an editor's reading says of how answers go together is what they come to: a page must not contradict itself. */
export const readingAgainstAnswers: WarningRule = function* (graph) {
  for (const answered of answeredQuestions(graph)) {
    const { question, distinct } = answered;
    if (question.reading === null || distinct === 0) continue;
    const wrong = [...toldRelations(question.reading)].find((told) => !FITS[told].includes(answered.relation));
    if (wrong !== undefined)
      yield {
        of: question,
        field: 'reading',
        found: `it says that ${SAYS[wrong]}, and the page says ${inWords(answered)}`,
        fix: FIXES[wrong],
      };
  }
};

/** The relations that a reading may say so of; null where one origin answers, or answers of one leave room. */
const FITS: Readonly<Record<ToldRelation, readonly (Relation | null)[]>> = {
  conflict: ['differ', 'within', 'changed', 'incomparable'],
  same: ['agree', null],
  compatible: ['agree', null, 'changed', 'apart', 'incomparable'],
  apart: ['apart'],
  changed: ['changed'],
};

const SAYS: Readonly<Record<ToldRelation, string>> = {
  conflict: 'answers exclude each other',
  same: 'they agree',
  compatible: 'they do not exclude each other',
  apart: 'they are about different things',
  changed: 'they changed over time',
};

const FIXES: Readonly<Record<ToldRelation, string>> = {
  conflict: 'correct the reading, or what the answers are about (of) and for which day (asOf)',
  same: 'correct the reading or the answers, or say in it on what condition they agree',
  compatible: 'correct the reading or the answers, or say in it on what condition they fit',
  apart: 'give each answer what it is about, with of, or correct the reading',
  changed: 'give each answer the day it holds for, with asOf, or correct the reading',
};

function inWords({ relation }: AnsweredQuestion): string {
  return relation === null ? 'that one origin answers' : COMPUTED[relation];
}

const COMPUTED: Readonly<Record<Relation, string>> = {
  differ: '“Sources differ”',
  within: '“One source, different answers”',
  changed: '“Changed over time”',
  incomparable: '“Cannot be compared”',
  apart: '“About different things”',
  agree: 'that they agree',
};
