import { nearest } from '../diagnostics/nearest.ts';
import { foldName } from '../names/fold.ts';
import { changedFields, proseIn } from './fixed-fields.ts';
import type { ToldPart } from './told-parts.ts';
import { turnedWording, type WordingTurn } from './turned-wording.ts';

/**
 * A fact or field of which something is not as it was that no other wording changes: a number, a date, a name, an id, a
 * word that turns a sentence, or anything in a field besides prose.
 */
export interface ChangedFact {
  /** The field or the address of the fact; `text` for the sentences. */
  readonly key: string;
  readonly field: string;
  readonly line: number;
  /** What was told and is not now, as it was written. */
  readonly lost: readonly string[];
  /** What is told of that sort instead. */
  readonly came: readonly string[];
}

/** How what is told is read. */
export interface FactReading {
  /** The id that a record has now, by one that it has or had; undefined for other words. */
  readonly idOf: (text: string) => string | undefined;
  /** The ids of the actors and entities that a word is a name of, or part of one. */
  readonly idsNamed: (word: string) => ReadonlySet<string>;
  /** Numbers of a text that it has in words, with these. */
  readonly numbersInWords: (text: string) => readonly { readonly value: number; readonly written: string }[];
}

/**
 * The facts that a change of wording alone would have left: those in which a number, a date, an id or a name is gone, what
 * a sentence says is turned, or a field besides prose changed. A name that is only spelt otherwise is not, nor is what is
 * told besides.
 *
 * @param before what was published and is not there now, by the key that it has now
 * @param now all that stands there
 */
export function changedFacts(
  before: ReadonlyMap<string, readonly string[]>,
  now: readonly ToldPart[],
  reading: FactReading,
): readonly ChangedFact[] {
  return [...before].flatMap(([key, values]) => {
    const here = now.filter(({ keys }) => keys.includes(key));
    const { lost, came } = changeOf(key, values, { now: valuesOf(here), reading });
    if (lost.length === 0 && came.length === 0) return [];
    const { field, line } = here.find(({ value }) => !values.includes(value)) ?? here[0] ?? { field: key, line: 1 };
    return [{ key, field, line, lost, came }];
  });
}

interface What {
  readonly now: readonly string[];
  readonly reading: FactReading;
}

function changeOf(key: string, before: readonly string[], { now, reading }: What): WordingTurn {
  const gone = before.filter((value) => !now.includes(value));
  const instead = now.filter((value) => !before.includes(value));
  const [was, is, all] = [gone, instead, now].map((values) => tellingIn(values, reading)) as [
    ToldWords,
    ToldWords,
    ToldWords,
  ];
  const facts = changedTelling({ was, is, all }, reading);
  const proseOf = (values: readonly string[]) => values.flatMap((value) => proseIn(key, value));
  const turned = turnedWording(proseOf(gone), proseOf(instead));
  const change = { lost: [...facts.lost, ...turned.lost], came: [...facts.came, ...turned.came] };
  const asNow = (values: readonly string[]) => values.map((value) => withIdsOfNow(value, reading));
  const found = change.lost.length + change.came.length > 0 ? change : changedFields(key, asNow(gone), asNow(now));
  return { lost: [...new Set(found.lost)], came: [...new Set(found.came)] };
}

function withIdsOfNow(value: string, { idOf }: FactReading): string {
  return value.replaceAll(QUOTED_ID, (_, id: string) => JSON.stringify(idOf(id) ?? id));
}

/** What comes in place of nothing is told besides, and what is still told elsewhere may be gone where nothing came. */
function changedTelling(
  { was, is, all }: Readonly<Record<'was' | 'is' | 'all', ToldWords>>,
  { idsNamed }: FactReading,
): WordingTurn {
  const lost = [...was].filter(([folded]) => !is.has(folded) && !isSpelt(folded, [...is.keys()], idsNamed));
  const came = [...is].filter(([folded]) => !was.has(folded) && !isSpelt(folded, [...was.keys()], idsNamed));
  const isChanged = lost.length > 0 && (came.length > 0 || lost.some(([folded]) => !all.has(folded)));
  return isChanged ? { lost: lost.map(([, text]) => text), came: came.map(([, text]) => text) } : NOTHING;
}

const NOTHING: WordingTurn = { lost: [], came: [] };

function valuesOf(parts: readonly ToldPart[]): readonly string[] {
  return parts.map(({ value }) => value);
}

/** A name that is near another is that, spelt otherwise, unless they are of two records; a number is not. */
function isSpelt(folded: string, others: readonly string[], idsNamed: FactReading['idsNamed']): boolean {
  if (!folded.startsWith(NAME)) return false;
  const name = folded.slice(NAME.length);
  const of = idsNamed(name);
  const names = others.filter((other) => other.startsWith(NAME)).map((other) => other.slice(NAME.length));
  const like = names.filter((other) => {
    const ofOther = idsNamed(other);
    return of.size === 0 || ofOther.size === 0 || !of.isDisjointFrom(ofOther);
  });
  return nearest(name, like) !== undefined;
}

const NAME = '@';

/** Numbers, ids and names, each as it is compared and as it is written. */
type ToldWords = ReadonlyMap<string, string>;

function tellingIn(values: readonly string[], { idOf, idsNamed, numbersInWords }: FactReading): ToldWords {
  const found = values.flatMap((value) => {
    const quoted = [...value.matchAll(QUOTED_ID)].map(([, id]) => id!);
    const ids = quoted.flatMap((id) => idOf(id) ?? []).map((id) => [`#${id}`, id] as const);
    const text = value.replaceAll(QUOTED_ID, (whole, id: string) => (idOf(id) === undefined ? whole : ''));
    const digits = [...text.matchAll(DIGITS)].map(([number]) => [plainNumber(number), number] as const);
    const worded = numbersInWords(text.replaceAll(NO_NUMBER, '')).map(
      ({ value: number, written }) => [String(number), written] as const,
    );
    const first = [...text.matchAll(FIRST)].filter(([name]) => idsNamed(foldName(name)).size > 0);
    const names = [...text.matchAll(CAPITALISED), ...first].map(([name]) => [NAME + foldName(name), name] as const);
    return [...ids, ...digits, ...worded, ...names];
  });
  return new Map(found);
}

const QUOTED_ID = /"([a-z0-9-]+)"/g;
const DIGITS = /\d+(?:[.,]\d+)*/g;
/** "One" that counts nothing. */
const NO_NUMBER = /\b(?:no|some|any|every) one\b/gi;
/** A word with a capital that does not begin a sentence, a quotation or a value. */
const CAPITALISED = /(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}’'-]*\p{L}/gu;
/** One that may begin any of these. */
const FIRST = /(?<![\p{L}\p{N},;)] |[\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]*\p{L}/gu;

/** "2,000" and "2000" are one number. */
function plainNumber(number: string): string {
  return number.replaceAll(/,(?=\d{3}(?!\d))/g, '');
}
