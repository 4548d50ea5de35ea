import type { ClaimValue } from '../records/claim.ts';
import { isEdtfDate, parseEdtf } from '../dates/edtf.ts';
import type { QuestionData } from '../records/question.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { digitsOf } from '../quantities/written-number.ts';
import { quantityProblems } from '../../words/problems/quantities.ts';
import { problemAt, type Finding } from './problem-at.ts';
import { isSum, sumOf } from '../answers/sum.ts';
import { answerProblems } from '../../words/problems/answers.ts';
import type { Check } from './rule.ts';

type Type = QuestionData['type'];

/** A claim answers its question in the way the question asks. */
export const answerType: Check = function* (content) {
  const types = new Map(content.questions.map(({ id, data }) => [id, data.type]));
  for (const entry of content.events) {
    for (const [i, { question, answer }] of entry.data.claims.entries()) {
      const type = types.get(question);
      const mismatch = type && answer !== null && mismatchOf(answer, type);
      if (mismatch) yield problemAt(entry, `claims.${i}.answer`, mismatch);
    }
  }
};

function mismatchOf(answer: ClaimValue, type: Type): Finding | undefined {
  const { found, fix } = answerProblems.answerType;
  const written = type === 'number' && typeof answer === 'string' ? answer : '';
  const digits = digitsOf(written);
  const rightForm = digits === undefined ? fix[type] : quantityProblems.digitsOnly(digits);
  const remedies = digits === undefined ? undefined : [{ from: written, to: digits }];
  const mismatch = { found: found(quoteValue(answer), type), fix: rightForm, remedies };
  if (type !== 'date' || typeof answer !== 'string') return kindOf(answer, type) === type ? undefined : mismatch;
  const day = parseEdtf(answer);
  return isEdtfDate(day) ? undefined : day;
}

/** The type of question that an answer fits; the asked one when it may be either. */
function kindOf(answer: ClaimValue, asked: Type): Type {
  if (isSum(answer)) return sumOf(answer).currency === null ? 'number' : 'money';
  if (typeof answer === 'object') return 'set';
  return asked === 'yes-no' && ['yes', 'no'].includes(answer) ? asked : 'text';
}
