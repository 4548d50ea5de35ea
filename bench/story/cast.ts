import countries from 'world-countries';
import { foldName } from '../../src/model/names/fold.ts';
import type { Chance } from './chance.ts';
import { aBody, aWord, idOf, otherSpelling } from './names.ts';
import type { MadeUpRecord } from './record.ts';
import { SCRIPTS } from './scripts.ts';

/** An actor or entity, with what outlets call it: in English, and in languages of other scripts. */
export interface Subject extends MadeUpRecord {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly abroad: ReadonlyMap<string, string>;
}

/** Whom and what a story is about, those who appear most often first. */
export interface Cast {
  readonly actors: readonly Subject[];
  readonly entities: readonly Subject[];
}

/** In how many of a hundred cases a person has a name in a script. */
const IN_SCRIPT = 30;
const PEOPLE_FROM = 4;
const COUNTRY_AT = 3;
const OF_TEN = 10;

/**
 * N/20 actors and N/50 entities: of ten actors six are people with other spellings, some of them in several scripts,
 * three are bodies and one is a country; of two entities one is a place and one an agreement. No two share a name.
 */
export function aCast(chance: Chance, count: number): Cast {
  const taken = new Set<string>();
  const real = countries.filter(({ independent }) => independent).values();
  const anActor = (at: number) => {
    if (at % OF_TEN >= PEOPLE_FROM) return aPerson(chance);
    const country = at % OF_TEN === COUNTRY_AT ? real.next().value : undefined;
    if (!country) return aSubject('actors', { name: aBody(chance), kind: 'organisation' });
    return aSubject('actors', { name: country.name.common, kind: 'country', country: country.cca2 });
  };
  const actors = distinct(Math.ceil(count / 20), taken, anActor);
  return { actors, entities: distinct(Math.ceil(count / 50), taken, (at) => anEntity(chance, at)) };
}

function anEntity(chance: Chance, at: number): Subject {
  return at % 2 === 0
    ? aSubject('entities', { name: `Port ${aWord(chance, 2)}`, kind: 'place' })
    : aSubject('entities', { name: `${aWord(chance, 2)} Accords`, kind: 'agreement' });
}

function aPerson(chance: Chance): Subject {
  const [first, last] = [aWord(chance, 0), aWord(chance, 2)];
  const name = `${first} ${last}`;
  const abroad = [...SCRIPTS].flatMap(([language, write]) =>
    chance.in100(IN_SCRIPT) ? [[language, write(name)] as const] : [],
  );
  const names = abroad.map(([language, text]) => ({ text, language }));
  const spellings = [...new Set([last, otherSpelling(name)])].filter((spelling) => spelling !== name);
  return aSubject('actors', { name, kind: 'person', names }, spellings, new Map(abroad));
}

function aSubject(
  collection: 'actors' | 'entities',
  fields: { readonly name: string; readonly kind: string } & MadeUpRecord['fields'],
  spellings: readonly string[] = [],
  abroad: Subject['abroad'] = new Map(),
): Subject {
  const { name } = fields;
  const id = idOf(name);
  const described = { ...fields, description: 'Made up' };
  return { collection, id, fields: described, body: '', name, spellings: [name, ...spellings], abroad };
}

/** So many subjects none of whose names is taken: content has to say so of those that share one. */
function distinct(count: number, taken: Set<string>, make: (at: number) => Subject): readonly Subject[] {
  const subjects: Subject[] = [];
  while (subjects.length < count) {
    const subject = make(subjects.length);
    const names = [...subject.spellings, ...subject.abroad.values()].map(foldName);
    if (names.some((name) => taken.has(name))) continue;
    for (const name of names) taken.add(name);
    subjects.push(subject);
  }
  return subjects;
}
