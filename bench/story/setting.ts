import { Chance } from './chance.ts';
import { aCast, type Cast, type Subject } from './cast.ts';
import { aWord } from './names.ts';
import { Prose } from './prose.ts';

/** What all records of a story are made from. */
export interface Setting extends Cast {
  readonly chance: Chance;
  readonly prose: Prose;
  readonly outlets: readonly string[];
  /** How many steps an actor has taken towards a body, by the ids of both. */
  readonly steps: Map<string, number>;
}

/** The setting of a story of so many sources, the same for the same number. */
export function aSetting(count: number): Setting {
  const chance = new Chance(count);
  const cast = aCast(chance, count);
  const outlets = Array.from({ length: 12 + Math.ceil(count / 200) }, () => `The ${aWord(chance, 1)} Paper`);
  return { ...cast, chance, prose: new Prose(chance, cast.actors), outlets, steps: new Map() };
}

/** Some of the subjects, each once, the first of them the likeliest. */
export function someOf(chance: Chance, subjects: readonly Subject[], draws: number): readonly Subject[] {
  return [...new Set(Array.from({ length: draws }, () => chance.pickByRank(subjects)))];
}
