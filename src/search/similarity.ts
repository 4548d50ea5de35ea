import type { NameForm } from './name-form.ts';
import { isHonorific } from './honorifics.ts';
import type { KeyWord } from './key.ts';

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
  letter: 0.6,
  beginning: 1,
  slip: 2,
} as const;

/** A word of a query, with the terms that are a slip or two away. */
export interface QueryWord extends KeyWord {
  /** Whether it is one letter among other words; a letter alone is a word begun. */
  readonly isInitial: boolean;
  readonly near: ReadonlyMap<string, number>;
}

/** So many letters of a sound tell one name from others that begin like it. */
const TELLING_SOUND = 4;

/** How well a form answers a query: the sum over its words, and how many letters of the form the query leaves out. */
export interface Similarity {
  readonly cost: number;
  /** Whether a word of the query only sounds like one of the form. */
  readonly isBySound: boolean;
  /** Whether a word of the query is only the beginning of one of the form. */
  readonly isUnfinished: boolean;
  /** Whether the query is the form but for a slip or two. */
  readonly hasSlips: boolean;
}

/**
 * Compares a query with a form, word by word in any order; undefined unless every word of the query is in the name, in
 * what the subject is known as (`context`), or a word of address.
 */
export function similarity(
  query: readonly QueryWord[],
  form: NameForm,
  context: ReadonlySet<string>,
): Similarity | undefined {
  const { words } = form.key;
  const taken = new Set<number>();
  const tally = { ...NOTHING };
  for (const word of query) {
    const { place, cost } = likestWord(word, words, taken);
    // "M." may be monsieur, but in a name with an M it is an initial.
    const isInName = cost < COST.slip || cost <= costOutside(word, context);
    tally.cost += isInName ? cost : costOutside(word, context);
    if (tally.cost === Infinity) return undefined;
    if (!isInName) continue;
    taken.add(place);
    tally.covered += Math.min(word.folded.length, words[place]!.folded.length);
    tally.hasName ||= cost !== COST.initial;
    tally.hasTitle ||= place < form.titleWords;
    tally.isUnfinished ||= cost >= COST.beginning && cost < COST.slip;
    tally.isBySound ||= cost === COST.sound || cost === COST.beginning + COST.sound;
    tally.hasSlips ||= cost >= COST.slip;
  }
  if (!tally.hasName || (form.kind === 'role' && !tally.hasTitle)) return undefined;
  const { isBySound, isUnfinished, hasSlips } = tally;
  const cost = wholeCost(tally.cost, tally.covered, form) + (isUnfinished ? costOfBeginning(form) : 0);
  return { cost, isBySound, isUnfinished, hasSlips };
}

const NOTHING = {
  cost: 0,
  covered: 0,
  hasName: false,
  hasTitle: false,
  isBySound: false,
  isUnfinished: false,
  hasSlips: false,
};

/** The word of a name, not taken yet, that is most like one of the query. */
function likestWord(asked: QueryWord, words: readonly KeyWord[], taken: ReadonlySet<number>) {
  const likest = { place: -1, cost: Infinity };
  for (let place = 0; place < words.length && likest.cost > 0; place++) {
    if (taken.has(place)) continue;
    const cost = wordCost(asked, words[place]!);
    if (cost < likest.cost) Object.assign(likest, { place, cost });
  }
  return likest;
}

const COST_OF_KIND = { own: 0, other: 0.05, country: 0.1, roman: 0.15, role: 0.35 } as const;

/** What it costs to answer with the whole of a form, at this cost. */
export function wholeCost(cost: number, covered: number, form: NameForm): number {
  return cost + leftOut(covered, form) + COST_OF_KIND[form.kind];
}

/** Roles, and what the world calls a country somewhere, are less likely meant when they are only begun. */
export function costOfBeginning({ kind }: NameForm): number {
  return kind === 'country' || kind === 'role' ? 0.6 : 0;
}

/** The part of a name that was not asked for, in letters; less than a word not yet typed to its end costs. */
function leftOut(covered: number, { key }: NameForm): number {
  return Math.max(0, 1 - covered / key.whole.folded.length) * 0.9;
}

function wordCost(asked: QueryWord, there: KeyWord): number {
  if (there.folded === asked.folded) return COST.same;
  if (there.sound === asked.sound) return COST.sound;
  if (there.folded.startsWith(asked.folded)) return asked.isInitial ? COST.initial : COST.beginning;
  if (asked.sound.length >= TELLING_SOUND && there.sound.startsWith(asked.sound)) return COST.beginning + COST.sound;
  const slips = Math.min(asked.near.get(there.folded) ?? Infinity, asked.near.get(there.sound) ?? Infinity);
  return slips * COST.slip;
}

/** What it costs to take a word for something said with the name. */
function costOutside({ folded, isInitial }: QueryWord, context: ReadonlySet<string>): number {
  // An initial that the name lacks is one that the record does not have.
  const isAddress = isInitial || isHonorific(folded);
  return Math.min(context.has(folded) ? COST.context : Infinity, isAddress ? costOfAddress(folded) : Infinity);
}

function costOfAddress({ length }: string): number {
  if (length === 1) return COST.letter;
  return length <= 3 ? COST.particle : COST.honorific;
}
