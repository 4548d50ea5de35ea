import { actorsOf, subjectsOf, type Cast, type QuestionType } from './cast.ts';
import { correctionsOf } from './corrections.ts';
import { capital, type Pen } from './pen.ts';
import type { RandomRecord } from './record.ts';

/** The id of the question of each type. */
export const QUESTION_OF: Readonly<Record<QuestionType, string>> = {
  number: 'constructor',
  set: 'who-came',
  text: 'what-it-was',
  date: 'when-it-was',
  money: 'what-it-cost',
  'yes-no': 'whether-it-was',
};

/** A question of each type that is asked. */
export function questions(pen: Pen, cast: Cast): readonly RandomRecord[] {
  return cast.asked.map((type) => ({
    path: `questions/${QUESTION_OF[type]}.md`,
    fields: {
      title: `${capital(pen.line('title'))}?`,
      about: pen.some(subjectsOf(cast)),
      type,
      ...pen.maybe('topic', () => pen.line('topic')),
      ...(type === 'number' && { unit: `${pen.line('unit')}s`, ...pen.maybe('unitOne', () => pen.line('unitOne')) }),
      ...(type === 'number' && pen.maybe('counts', () => ({ in: cast.bodies[1], status: 'accepted' }))),
      ...pen.maybe('key', () => pen.in100(50)),
      ...(type === 'text' && pen.maybe('naming', () => pen.in100(50))),
      ...pen.maybe('reading', () => pen.sentence('reading')),
      ...pen.maybe('formerIds', () => [`former-${type}`]),
      ...pen.maybe('corrections', () => correctionsOf(pen)),
    },
    body: pen.sentence('body'),
  }));
}

/** An answer to the question of a type. */
export function answerTo(pen: Pen, cast: Cast, type: QuestionType): unknown {
  switch (type) {
    case 'number':
      return pen.in100(60) ? pen.whole(1, 5000) : range(pen);
    case 'money':
      return money(pen);
    case 'set':
      return pen.some(actorsOf(cast));
    case 'date':
      return pen.pick(['2026', '2026-02~', '2026-01-19/2026-01-22', '[2026-01-15,2026-01-18]', '202X']);
    case 'yes-no':
      return pen.pick(['yes', 'no']);
    case 'text':
      return pen.line('answer');
    default:
      return type satisfies never;
  }
}

export function range(pen: Pen): { readonly minValue: number; readonly maxValue: number } {
  const minValue = pen.whole(1, 500);
  return { minValue, maxValue: minValue + pen.whole(1, 500) };
}

function money(pen: Pen): object {
  const amount = pen.in100(60) ? { amount: pen.whole(1, 5000) } : range(pen);
  return { ...amount, currency: 'EUR', ...pen.maybe('convertedFrom', () => 'SCR') };
}
