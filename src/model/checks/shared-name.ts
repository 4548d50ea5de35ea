import type { Content } from '../records/content.ts';
import { foldName } from '../names/fold.ts';
import { nameUses, type NameUse } from '../names/name-uses.ts';
import { quoteValue } from '../diagnostics/quote-value.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A name that two records bear is borne by each knowingly: both list the other as different. */
export const sharedName: Check = function* (content) {
  const different = differences(content);
  const told = new Set<string>();
  for (const [first, second] of sharedNames(content)) {
    const pair = [first.owner, second.owner].toSorted().join(' ');
    const fix = told.has(pair) ? undefined : fixFor(first.owner, second.owner, different);
    if (fix === undefined) continue;
    told.add(pair);
    const found = WORDS.found(quoteValue(second.name), first.owner, second.owner);
    yield problemAt(second.entry, second.field, { found, fix });
  }
};

const WORDS = nameProblems.sharedName;

/** Pairs of different records with one name, at the place each has it first. */
function* sharedNames(content: Content): Generator<readonly [NameUse, NameUse]> {
  const groups = Map.groupBy(nameUses(content), ({ name }) => foldName(name));
  for (const [folded, uses] of groups) {
    // A name of signs alone folds to nothing, and so is like no other.
    if (folded === '') continue;
    const firsts = [...Map.groupBy(uses, ({ owner }) => owner).values()].map(([use]) => use!);
    for (const [i, second] of firsts.entries()) for (const first of firsts.slice(0, i)) yield [first, second];
  }
}

/** Whom each record that could be read lists as different. */
function differences({ actors, entities }: Content): ReadonlyMap<string, readonly string[]> {
  return new Map([...actors, ...entities].map(({ id, data }) => [id, data.differentFrom]));
}

/** Nothing to do for two who list each other; nor where one could not be read, or is the other by letter case. */
function fixFor(a: string, b: string, different: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [ofA, ofB] = [different.get(a), different.get(b)];
  if (!ofA || !ofB || a.toLowerCase() === b.toLowerCase()) return undefined;
  if (ofA.includes(b)) return ofB.includes(a) ? undefined : WORDS.listToo(a, b);
  if (ofB.includes(a)) return WORDS.listToo(b, a);
  return WORDS.fix;
}
