import fc from 'fast-check';
import type { ComparedClaim } from '../../../src/model/answers/agreement.ts';
import type { Entry } from '../../../src/model/records/content.ts';
import { answeredQuestionOf, type AnsweredQuestion } from '../../../src/model/answers/answered-question.ts';
import { dateFrom } from '../../../src/model/dates/edtf.ts';
import type { ClaimValue } from '../../../src/model/records/claim.ts';
import type { EventData } from '../../../src/model/records/event.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { QUESTION_TYPES, type Question } from '../../../src/model/records/question.ts';
import { anEvent, aQuestion, aSource, contentOf, STORY } from '../../builders.ts';

type Type = Question['type'];

/** An answer of a test: what is answered, and only such fields of its claim as the test is about. */
export interface Told extends Partial<Pick<ComparedClaim, 'qualifier' | 'partial'>> {
  readonly answer?: ClaimValue;
  readonly day?: string;
  readonly withdrawn?: boolean;
  readonly attributedTo?: string | null;
  readonly of?: string | null;
  readonly sources?: readonly string[];
}

/** An answer with the fields that tell whether it agrees with another. */
export function given(answer: ComparedClaim['answer'], fields: Partial<ComparedClaim> = {}): ComparedClaim {
  return { answer, qualifier: null, partial: false, ...fields };
}

/** An event for each answer, of the day it holds for; each answer has a source of its own unless it names some. */
export function eventsOf(answers: readonly (Told | null)[]): readonly Entry<EventData>[] {
  return answers.map((told, i) => {
    const { day = '2026-01-19', sources = [`source-${i}`], ...fields } = told ?? { answer: null };
    const claims = [{ question: 'asked', answer: null, ...fields, sources }];
    return anEvent({ id: `event-${i}`, date: day, claims });
  });
}

/** What these answers come to; null is a source that does not say. */
export function differenceAmong(type: Type, answers: readonly (Told | null)[]): AnsweredQuestion {
  return differenceIn(type, eventsOf(answers));
}

/** What the answers in these events come to. */
export function differenceIn(type: Type, events: readonly Entry<EventData>[]): AnsweredQuestion {
  const sources = [...new Set(events.flatMap(({ data }) => data.claims.flatMap((claim) => claim.sources)))];
  const content = contentOf({
    events,
    sources: sources.map((id) => aSource({ id })),
    questions: [aQuestion({ id: 'asked', type })],
  });
  return answeredQuestionOf(buildGraph(STORY, content), 'asked');
}

export const DAYS = [
  '2026-01-18',
  '2026-01-19',
  '2026-01-20',
  '2026-01-19~',
  '2026-01',
  '2026-02',
  '2026-01-19/2026-01-21',
];

const QUALIFIERS = [null, 'about', 'over', 'at-least', 'under', 'up-to'] as const;
const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(200, 198, 205, 20_000, 19_840));
const list = fc.subarray(['arland', 'borland', 'corland']);
const qualified = { qualifier: fc.constantFrom(...QUALIFIERS), partial: fc.constant(false) };
const range = fc
  .tuple(number, fc.integer({ min: 1, max: 4 }))
  .map(([minValue, more]) => ({ minValue, maxValue: minValue + more }));
const rangeQualifier = { qualifier: fc.constantFrom(null, 'about' as const), partial: fc.constant(false) };
const currency = fc.constantFrom('USD', 'EUR');
const sum = fc.oneof(
  fc.record({ amount: number, currency }),
  fc.record({ amount: number, currency: fc.constant('USD'), convertedFrom: fc.constant('EUR') }),
);
const plain = { qualifier: fc.constant(null), partial: fc.constant(false) };

/** Answers to a question of each type, few enough that they often meet. */
const GIVEN: Readonly<Record<Type, fc.Arbitrary<Told & ComparedClaim>>> = {
  number: fc.oneof(fc.record({ answer: number, ...qualified }), fc.record({ answer: range, ...rangeQualifier })),
  money: fc.oneof(
    fc.record({ answer: sum, ...qualified }),
    fc.record({
      answer: fc.tuple(range, currency).map(([of, code]) => ({ ...of, currency: code })),
      ...rangeQualifier,
    }),
  ),
  set: fc.record({ answer: list, qualifier: fc.constant(null), partial: fc.boolean() }),
  text: fc.record({ answer: fc.constantFrom('Council', 'Board'), ...plain }),
  date: fc.record({ answer: fc.constantFrom(...DAYS), ...plain }),
  'yes-no': fc.record({ answer: fc.constantFrom('yes', 'no'), ...plain }),
};

/** Two answers to a question of some type. */
export const twoGiven = fc.constantFrom(...QUESTION_TYPES).chain((type) => fc.tuple(linked(type), linked(type)));

function linked(type: Type): fc.Arbitrary<ComparedClaim> {
  if (type !== 'date') return GIVEN[type];
  return fc.constantFrom(...DAYS).map((edtf) => given(dateFrom(edtf)));
}

/** A type of question, with answers to it for several days, which may be those of one source. */
export const manyTold = fc
  .constantFrom(...QUESTION_TYPES)
  .chain((type) => fc.tuple(fc.constant(type), fc.array(told(type), { maxLength: 5 })));

function told(type: Type): fc.Arbitrary<Told> {
  const sources = fc.subarray(['herald', 'lamp', 'gazette'], { minLength: 1 });
  const attributedTo = fc.constantFrom(null, null, 'Island Wire', 'the Island Wire', 'the mayor');
  const of = fc.constantFrom(null, null, 'the pier', 'the school');
  return fc
    .tuple(GIVEN[type], fc.constantFrom(...DAYS), sources, attributedTo, of)
    .map(([answer, day, from, speaker, matter]) => ({
      ...answer,
      day,
      sources: from,
      attributedTo: speaker,
      of: matter,
    }));
}
