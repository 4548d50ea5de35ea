import type { EventData } from '../records/event.ts';
import type { Qualifier } from '../records/fields.ts';
import type { QuestionData } from '../records/question.ts';
import { answerProblems } from '../../words/problems/answers.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

const WORDS = answerProblems.idleQualifier;

type Types = ReadonlyMap<string, QuestionData['type']>;

/** "Over" and "about" belong to numbers, and only a list can name some and leave out others. */
export const idleQualifier: Check = function* ({ events, questions }) {
  const types = new Map(questions.map(({ id, data }) => [id, data.type]));
  for (const entry of events)
    for (const [field, finding] of findingsIn(entry.data, types)) yield problemAt(entry, field, finding);
};

/** Judged by what is asked: that an answer does not fit its question is a mistake of its own. */
function* findingsIn(
  { claims, pledges }: EventData,
  types: Types,
): Generator<readonly [field: string, finding: Finding]> {
  for (const [i, { question, answer, qualifier, partial }] of claims.entries()) {
    const type = types.get(question);
    if (isRange(answer) && isBound(qualifier)) yield [`claims.${i}.qualifier`, WORDS.onRange(qualifier)];
    if (answer === 0 && qualifier === 'under') yield [`claims.${i}.qualifier`, WORDS.underNone];
    if (qualifier !== null && type && type !== 'number' && type !== 'money')
      yield [`claims.${i}.qualifier`, WORDS.noNumber(qualifier)];
    if (partial && type && type !== 'set') yield [`claims.${i}.partial`, WORDS.noList];
  }
  for (const [i, { qualifier, quantity }] of pledges.entries()) {
    if (isRange(quantity) && isBound(qualifier)) yield [`pledges.${i}.qualifier`, WORDS.onRange(qualifier)];
    if (qualifier !== null && quantity === null) yield [`pledges.${i}.qualifier`, WORDS.noQuantity(qualifier)];
  }
}

function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'minValue' in value;
}

/** A range may be "about", but has its bounds itself. */
function isBound(qualifier: Qualifier): qualifier is Exclude<Qualifier, 'about' | null> {
  return qualifier !== null && qualifier !== 'about';
}
