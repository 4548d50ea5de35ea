import { FACT_FIELDS } from '../../model/graph/fact-kinds.ts';
import type { ClaimData } from '../../model/records/claim.ts';
import type { Content } from '../../model/records/content.ts';
import type { EventData } from '../../model/records/event.ts';
import type { Qualifier } from '../../model/records/fields.ts';
import type { QuestionData } from '../../model/records/question.ts';
import { boundsOf, type Quantity } from '../../model/records/quantity.ts';
import type { Citation } from '../../model/text/citation.ts';
import { numbersToldIn } from '../numbers/numbers-in-text.ts';
import type { ToldNumber } from '../numbers/told-number.ts';

/** A number in a field of an event, and where its sources have it. */
export interface NumberInField extends ToldNumber {
  readonly field: string;
  readonly citations: readonly Citation[];
  /** True where each of its sources says so, not one of them. */
  readonly isOfEach: boolean;
}

type Questions = ReadonlyMap<string, QuestionData>;

/** The questions of a story by their ids. */
export function questionsIn({ questions }: Content): Questions {
  return new Map(questions.map(({ id, data }) => [id, data]));
}

/** The numbers in the facts of an event, but for answers that a note explains. */
export function numbersInFacts(event: EventData, questions: Questions): readonly NumberInField[] {
  return [
    ...event.claims.flatMap((claim, i) =>
      claim.note === null ? placed(numbersInAnswer(claim, questions), `claims.${i}.answer`, claim) : [],
    ),
    ...event.pledges.flatMap((pledge, i) => {
      const quantity = pledge.quantity === null ? [] : ofQuantity(pledge.quantity, pledge.qualifier, pledge.unit);
      return [
        ...placed({ numbers: quantity, isOfEach: true }, `pledges.${i}.quantity`, pledge),
        ...placed({ numbers: numbersInLine(pledge.what), isOfEach: false }, `pledges.${i}.what`, pledge),
      ];
    }),
    ...event.statements.flatMap((statement, i) =>
      placed({ numbers: numbersInLine(statement.says), isOfEach: false }, `statements.${i}.says`, statement),
    ),
    ...event.upcoming.flatMap((upcoming, i) =>
      placed({ numbers: numbersInLine(upcoming.what), isOfEach: false }, `upcoming.${i}.what`, upcoming),
    ),
  ];
}

/** The numbers in a line or a text of ours. */
export function numbersInLine(text: string): readonly (ToldNumber & { readonly start: number })[] {
  return numbersToldIn(text).map(({ start, written, values }) => ({
    ...{ start, written, values },
    isAbout: HEDGED.test(text.slice(0, start)),
    unit: UNIT.exec(text.slice(start + written.length))?.[0].trim() ?? '',
  }));
}

/** What stands before a number that is not exact. */
const HEDGED =
  /\b(?:about|almost|approximately|around|at least|at most|fewer than|less than|more than|nearly|over|roughly|some|under|up to|close to)\s+\p{Sc}?$/iu;
/** What stands behind a number, and may be its unit. */
const UNIT = /^[\s\u00a0-]*(?:square\s\p{L}+|[\p{L}²]+)/iu;

/** Every citation in an event, those of its account first. */
export function citationsIn({ data, text }: Content['events'][number]): readonly Citation[] {
  return [
    ...text.paragraphs.flatMap(({ citations }) => citations),
    ...FACT_FIELDS.flatMap((list) => data[list].flatMap(({ citations }) => citations)),
  ];
}

/**
 * What an editor may have worked out in an event: how many take part, how many facts of a kind and members of an answer
 * there are, and what an answer with a note is.
 */
export function workedOutIn(event: EventData): ReadonlySet<number> {
  const answers = event.claims.flatMap(({ answer, note }) => {
    if (Array.isArray(answer)) return [answer.length];
    return typeof answer === 'number' && note !== null ? [answer] : [];
  });
  const lists = FACT_FIELDS.map((list) => event[list].length);
  return new Set([event.participants.length, event.about.length, ...lists, ...answers]);
}

interface NumbersOfField {
  readonly numbers: readonly ToldNumber[];
  readonly isOfEach: boolean;
}

function placed(
  { numbers, isOfEach }: NumbersOfField,
  field: string,
  { citations }: Pick<ClaimData, 'citations'>,
): readonly NumberInField[] {
  return numbers.map((number) => ({ ...number, field, citations, isOfEach }));
}

/** Of an answer in words, what numbers it has; of a set, a date, and yes or no none. */
function numbersInAnswer({ question, answer, qualifier }: ClaimData, questions: Questions): NumbersOfField {
  const { type, unit = null } = questions.get(question) ?? {};
  if (answer === null || Array.isArray(answer) || type === 'date') return { numbers: [], isOfEach: true };
  if (typeof answer === 'string') return { numbers: numbersInLine(answer), isOfEach: true };
  const { amount, minValue, maxValue } = typeof answer === 'number' ? { amount: answer } : answer;
  const bounds = [amount, minValue, maxValue].filter((value) => value !== undefined);
  return { numbers: bounds.flatMap((value) => ofQuantity(value, qualifier, unit)), isOfEach: true };
}

function ofQuantity(quantity: Quantity, qualifier: Qualifier, unit: string | null): readonly ToldNumber[] {
  const { from, to } = boundsOf(quantity);
  return [...new Set([from, to])].map((value) => ({
    written: String(value),
    values: [value],
    isAbout: qualifier !== null,
    unit: unit ?? '',
  }));
}
