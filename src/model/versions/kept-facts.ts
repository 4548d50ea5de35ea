import { nearest } from '../diagnostics/nearest.ts';
import { foldName } from '../names/fold.ts';
import type { ToldPart } from './told-parts.ts';

/** A fact or field of which something is not as it was that no other wording changes: a number, a date, a name, an id. */
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
interface FactReading {
  /** The id that a record has now, by one that it has or had; undefined for other words. */
  readonly idOf: (text: string) => string | undefined;
  /** Numbers of a text that it has in words. */
  readonly numbersInWords: (text: string) => readonly number[];
}

/**
 * The facts that a change of wording alone would have left: those in which a number, a date, an id or a name is gone. A
 * name that is only spelt otherwise is not, nor is what is told besides.
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
    const [was, is] = [tellingIn(values, reading), tellingIn(valuesOf(here), reading)];
    const lost = [...was].filter(([folded]) => !is.has(folded) && !isSpelt(folded, [...is.keys()]));
    const came = [...is].filter(([folded]) => !was.has(folded) && !isSpelt(folded, [...was.keys()]));
    if (lost.length === 0) return [];
    const { field, line } = here.find(({ value }) => !values.includes(value)) ?? here[0] ?? { field: key, line: 1 };
    return [{ key, field, line, lost: lost.map(([, text]) => text), came: came.map(([, text]) => text) }];
  });
}

function valuesOf(parts: readonly ToldPart[]): readonly string[] {
  return parts.map(({ value }) => value);
}

/** A name that is near another is that, spelt otherwise; a number is not. */
function isSpelt(folded: string, others: readonly string[]): boolean {
  const names = others.filter((other) => other.startsWith(NAME));
  return (
    folded.startsWith(NAME) &&
    nearest(
      folded.slice(NAME.length),
      names.map((name) => name.slice(NAME.length)),
    ) !== undefined
  );
}

const NAME = '@';

/** Numbers, ids and names, each as it is compared and as it is written. */
function tellingIn(values: readonly string[], { idOf, numbersInWords }: FactReading): ReadonlyMap<string, string> {
  const found = values.flatMap((value) => {
    const quoted = [...value.matchAll(QUOTED_ID)].map(([, id]) => id!);
    const ids = quoted.flatMap((id) => idOf(id) ?? []).map((id) => [`#${id}`, id] as const);
    const text = value.replaceAll(QUOTED_ID, (whole, id: string) => (idOf(id) === undefined ? whole : ''));
    const digits = [...text.matchAll(DIGITS)].map(([number]) => [plainNumber(number), number] as const);
    const worded = numbersInWords(text).map((number) => [String(number), String(number)] as const);
    const names = [...text.matchAll(CAPITALISED)].map(([name]) => [NAME + foldName(name), name] as const);
    return [...ids, ...digits, ...worded, ...names];
  });
  return new Map(found);
}

const QUOTED_ID = /"([a-z0-9-]+)"/g;
const DIGITS = /\d+(?:[.,]\d+)*/g;
/** A word with a capital that does not begin a sentence, a quotation or a value. */
const CAPITALISED = /(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}’'-]*\p{L}/gu;

/** "2,000" and "2000" are one number. */
function plainNumber(number: string): string {
  return number.replaceAll(/,(?=\d{3}(?!\d))/g, '');
}
