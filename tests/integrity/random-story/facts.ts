import { STATUS_ORDER } from '../../../src/model/standings/status.ts';
import { SCHEDULE_STATUSES } from '../../../src/model/records/upcoming.ts';
import { actorsOf, type Cast, type EventPlace } from './cast.ts';
import { attribution, common, QUALIFIERS, speakers } from './fact-fields.ts';
import type { Pen } from './pen.ts';
import { answerTo, QUESTION_OF } from './questions.ts';

/** The status of a standing and the kind of event that each story declares. */
export const DECLARED = { status: 'guest', kind: 'regatta' };

const STATUSES = [...STATUS_ORDER, DECLARED.status];

export function participants(pen: Pen, cast: Cast): readonly object[] {
  return pen.some(actorsOf(cast)).map((actor) => ({
    actor,
    role: pen.line('role'),
    ...pen.maybe('attributedTo', () => attribution(pen, cast)),
  }));
}

/**
 * Each with a note, with which a standing may follow any other.
 *
 * @param first the status of the first of them
 */
export function memberships(pen: Pen, cast: Cast, first?: string): readonly object[] {
  return pen.some(actorsOf(cast).filter((id) => !cast.bodies.includes(id))).map((actor, i) => {
    const status = i === 0 && first !== undefined ? first : pen.pick(STATUSES);
    const others = actorsOf(cast).filter((other) => other !== actor);
    return {
      actor,
      in: pen.pick(cast.bodies),
      status,
      ...(status === 'invited' && pen.maybe('invitedBy', () => pen.some(others))),
      ...pen.maybe('attributedTo', () => attribution(pen, cast)),
      note: pen.sentence('note'),
      ...common(pen, cast, `membership-${actor}`),
    };
  });
}

/** @param before an event that may be answered, with those who have a part in it */
export function statements(pen: Pen, cast: Cast, before: AnsweredEvent | undefined): readonly object[] {
  const answers = before && pen.in100(60) ? before : undefined;
  return pen.some(['a', 'b']).map((which) => ({
    ...speakers(pen, cast),
    says: pen.sentence('says'),
    ...pen.maybe('topic', () => pen.line('topic')),
    ...(answers && { answers: answers.id, ...pen.maybe('disputes', () => pen.some(answers.actors)) }),
    ...common(pen, cast, `statement-${which}`),
  }));
}

/** An event before another one, with those who have a part in it. */
export interface AnsweredEvent extends EventPlace {
  readonly actors: readonly string[];
}

export function claims(pen: Pen, cast: Cast): readonly (object & { readonly question: string })[] {
  return pen.some(cast.asked).map((type) => {
    const answer = pen.in100(85) ? answerTo(pen, cast, type) : null;
    const isNumber =
      typeof answer === 'number' || (answer !== null && typeof answer === 'object' && 'amount' in answer);
    return {
      question: QUESTION_OF[type],
      answer,
      // All answers to one question say what they are about, or none does.
      ...(type === 'money' && { of: pen.line('of') }),
      ...pen.maybe('topic', () => pen.line('topic')),
      ...(isNumber && pen.maybe('qualifier', () => pen.pick(QUALIFIERS))),
      ...(type === 'set' && pen.maybe('partial', () => pen.in100(50))),
      ...pen.maybe('attributedTo', () => attribution(pen, cast)),
      ...pen.maybe('asOf', () => '2026-01'),
      ...pen.maybe('note', () => pen.sentence('note')),
      ...common(pen, cast, `claim-${type}`),
    };
  });
}

export function upcoming(pen: Pen, cast: Cast): readonly object[] {
  return pen.some(['a', 'b']).map((which) => {
    const status = pen.pick(SCHEDULE_STATUSES);
    const isDated = status === 'scheduled' || status === 'rescheduled';
    return {
      what: pen.line('what'),
      ...(isDated && { date: pen.pick(['2027', '2027-06~', '2027-01-02', '[2027-01-02..2027-03-04]']) }),
      status,
      ...pen.maybe('note', () => pen.sentence('note')),
      ...common(pen, cast, `upcoming-${which}`),
    };
  });
}
