import type { Content } from '../../model/records/content.ts';
import type { Qualifier } from '../../model/records/fields.ts';
import type { QuestionData } from '../../model/records/question.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import { Refusal } from '../refusal.ts';
import { dayTyped } from './day-typed.ts';
import { idMeant } from './known-records.ts';
import { typedNumber } from './typed-number.ts';

/** An answer as a claim has it. */
export interface GivenAnswer {
  readonly answer: unknown;
  readonly qualifier: Qualifier;
}

/** Which records may be members of a set. */
export const MEMBERS = { among: ['actors', 'entities'] } as const;
/** How an answer is qualified, as a file has it, by the words that say so. */
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  ...{ about: 'about', around: 'about', roughly: 'about', approximately: 'about', some: 'about' },
  ...{ over: 'over', 'more than': 'over', 'at least': 'at-least', 'at-least': 'at-least' },
  ...{ under: 'under', 'fewer than': 'under', 'less than': 'under' },
  ...{ 'up to': 'up-to', 'up-to': 'up-to', 'at most': 'up-to' },
};
const QUALIFIED = new RegExp(`^(${Object.keys(QUALIFIERS).join('|')})\\s+`, 'i');
/** Some languages group thousands with a point: "15.000". */
const POINTED = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/;
/** Currencies that papers print with a sign of their own, the dollar as "$" or with its country. */
const SIGNED = ['USD', 'EUR', 'GBP', 'INR', 'ILS', 'KZT', 'RUB', 'TRY', 'UAH'];
const SIGNS = new Map(
  SIGNED.flatMap((currency) =>
    (['narrowSymbol', 'symbol'] as const).map((currencyDisplay) => [signOf(currency, currencyDisplay), currency]),
  ),
);
const SUM = /^(?:([A-Z]{3})\s+(.+)|(.+?)\s+([A-Z]{3}))$/;

/** What a question wants for an answer. */
export type WantedAnswer = Pick<QuestionData, 'type'> & Partial<Pick<QuestionData, 'unit' | 'unitOne'>>;

/** The answer that some words give to a question. Throws a `Refusal` for words that give none, or may give two. */
export function answerIn(
  content: Content,
  { type, unit = null, unitOne = null }: WantedAnswer,
  words: string,
): GivenAnswer {
  const text = words.trim();
  if (type === 'number' || type === 'money') refusePointed(text);
  switch (type) {
    case 'number':
      return qualified(text, (rest) => countIn(rest, [unit, unitOne]) ?? refuseCount(text, unit));
    case 'money':
      return qualified(text, (rest) => sumIn(rest) ?? refuse(text, type));
    case 'set':
      return { answer: membersIn(content, text), qualifier: null };
    case 'yes-no':
      return { answer: /^(?:yes|no)$/i.test(text) ? text.toLowerCase() : refuse(text, type), qualifier: null };
    case 'date':
      return { answer: text === '' ? refuse(text, type) : dayTyped(text), qualifier: null };
    case 'text':
      return { answer: text === '' ? refuse(text, type) : text, qualifier: null };
    default:
      return type satisfies never;
  }
}

function qualified(text: string, answerOf: (rest: string) => unknown): GivenAnswer {
  const words = QUALIFIED.exec(text)?.[1]?.toLowerCase() ?? '';
  return { answer: answerOf(text.replace(QUALIFIED, '')), qualifier: QUALIFIERS[words] ?? null };
}

/** A number, with what the question counts behind it or without. */
function countIn(text: string, units: readonly (string | null)[]): unknown {
  const unit = units.find((one) => one !== null && text.toLowerCase().endsWith(` ${one.toLowerCase()}`)) ?? '';
  return typedNumber(text.slice(0, text.length - unit.length).trim());
}

function sumIn(text: string): unknown {
  const coded = text.replace(/\p{Lu}{0,2}\p{Sc}/gu, (sign) => [' ', SIGNS.get(sign) ?? sign, ' '].join('')).trim();
  const [, before, after, amount, behind] = SUM.exec(coded) ?? [];
  const currency = before ?? behind;
  const quantity = typedNumber((after ?? amount ?? '').trim());
  if (currency === undefined || quantity === undefined) return undefined;
  return typeof quantity === 'number' ? { amount: quantity, currency } : { ...quantity, currency };
}

function membersIn(content: Content, text: string): readonly string[] {
  return [...new Set(typedMembers(text).map((member) => idMeant(content, member, MEMBERS)))];
}

/** The members of a set, as they were typed; none of a set that has none. */
export function typedMembers(words: string): readonly string[] {
  return words.trim().toLowerCase() === newClaimWords.noMembers ? [] : words.split(',');
}

function refusePointed(text: string): void {
  const [written] = POINTED.exec(text) ?? [];
  if (written === undefined) return;
  const thousands = Number(written.replace('.', ''));
  // With a fourth digit behind the point it can be nothing but a fraction.
  const fraction = written.endsWith('0') ? String(Number(written)) : `${written}0`;
  throw new Refusal(newClaimWords.pointed(text, thousands, fraction));
}

function signOf(currency: string, currencyDisplay: 'narrowSymbol' | 'symbol'): string {
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')!.value;
}

/** "18,000 people", where the question counts personnel. */
function refuseCount(text: string, unit: string | null): never {
  const [, other] = /\d\s+(\p{L}.*)$/u.exec(text) ?? [];
  if (unit === null || other === undefined) refuse(text, 'number');
  throw new Refusal(newClaimWords.otherUnit(text, other, unit));
}

function refuse(text: string, type: QuestionData['type']): never {
  throw new Refusal(newClaimWords.noAnswer(text, newClaimWords.example[type]));
}
