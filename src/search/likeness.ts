import type { Form } from './form.ts';
import { isHonorific } from './honorifics.ts';
import type { Key, KeyWord } from './key.ts';

/**
 * How unlike two words are, from 0. What readers do on purpose (another transliteration, an initial, a title, a word
 * not yet typed to its end) costs less than one slip.
 */
export const COST = {
  same: 0,
  particle: 0.1,
  sound: 0.25,
  context: 0.4,
  honorific: 0.45,
  initial: 0.5,
  beginning: 1,
  slip: 2,
} as const;

/** A word of a query, with the terms that are a slip or two away. */
export interface QueryWord extends KeyWord {
  readonly near: ReadonlyMap<string, number>;
}

/** How well a form answers a query: the sum over its words, and how many letters of the form the query leaves out. */
export interface Likeness {
  readonly cost: number;
  /** Whether a word of the query only sounds like one of the form. */
  readonly isBySound: boolean;
  /** Whether the query is the form but for a slip or two. */
  readonly hasSlips: boolean;
}

/**
 * Compares a query with a form, word by word in any order; undefined unless every word of the query is in the name, in
 * what the subject is known as (`context`), or a word of address.
 */
export function likeness(query: readonly QueryWord[], form: Form, context: ReadonlySet<string>): Likeness | undefined {
  const free = form.key.words.map((word, i) => ({ word, i }));
  const tally = { cost: 0, covered: 0, hasName: false, hasTitle: false, isBySound: false, hasSlips: false };
  for (const word of query) {
    const best = leastBy(free, (there) => wordCost(word, there.word));
    const outside = costOutside(word, form, context);
    if (best && best.cost <= outside) {
      free.splice(free.indexOf(best.item), 1);
      tally.cost += best.cost;
      tally.covered += Math.min(word.folded.length, best.item.word.folded.length);
      tally.hasName ||= best.cost !== COST.initial || query.length === 1;
      tally.hasTitle ||= best.item.i < form.titleWords;
      tally.isBySound ||= best.cost === COST.sound || best.cost === COST.beginning + COST.sound;
      tally.hasSlips ||= best.cost >= COST.slip;
    } else if (outside < Infinity) tally.cost += outside;
    else return undefined;
  }
  if (!tally.hasName || (form.kind === 'role' && !tally.hasTitle)) return undefined;
  const { isBySound, hasSlips } = tally;
  return { cost: tally.cost + leftOut(tally.covered, form.key) + COST_OF_KIND[form.kind], isBySound, hasSlips };
}

const COST_OF_KIND = { own: 0, other: 0.05, roman: 0.15, role: 0.35 } as const;

/** What it costs to answer with the whole of a form, at this cost. */
export function wholeCost(cost: number, covered: number, form: Form): number {
  return cost + leftOut(covered, form.key) + COST_OF_KIND[form.kind];
}

/** The part of a name that was not asked for, in letters; less than a word not yet typed to its end costs. */
function leftOut(covered: number, { whole }: Key): number {
  return Math.max(0, 1 - covered / whole.folded.length) * 0.9;
}

function wordCost(asked: QueryWord, there: KeyWord): number {
  if (there.folded === asked.folded) return COST.same;
  if (there.sound === asked.sound) return COST.sound;
  if (there.folded.startsWith(asked.folded)) return [...asked.folded].length === 1 ? COST.initial : COST.beginning;
  if (asked.sound.length > 2 && there.sound.startsWith(asked.sound)) return COST.beginning + COST.sound;
  const slips = Math.min(asked.near.get(there.folded) ?? Infinity, asked.near.get(there.sound) ?? Infinity);
  return slips * COST.slip;
}

function costOutside({ folded }: QueryWord, form: Form, context: ReadonlySet<string>): number {
  if (form.kind !== 'role' && context.has(folded)) return COST.context;
  if (!isHonorific(folded)) return Infinity;
  return folded.length <= 3 ? COST.particle : COST.honorific;
}

function leastBy<Item>(items: readonly Item[], costOf: (item: Item) => number) {
  let least: { item: Item; cost: number } | undefined;
  for (const item of items) {
    const cost = costOf(item);
    if (cost < (least?.cost ?? Infinity)) least = { item, cost };
  }
  return least;
}
