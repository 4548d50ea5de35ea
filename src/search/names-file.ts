import { foldName } from '../model/names/fold.ts';
import { nameForms, roleForm, type NameForm } from './name-form.ts';

/** What a page's script loads to find subjects by name; small, since every reader who searches loads it. */
export interface NamesFile {
  /** How each kind of subject is called, and the part of its path within the site before its id: `actors/`. */
  readonly kinds: readonly (readonly [label: string, path: string])[];
  /** Sentences that say where a name is from, with `{}` for the name: "spelled {} in the Herald article". */
  readonly origins: readonly string[];
  /** The parts that names of countries in other languages are split into; see `shardOf`. */
  readonly shards: readonly string[];
  /** Those with most events first. */
  readonly subjects: readonly SubjectRow[];
  /** What tells those apart whose name another has too, by their place among the subjects. */
  readonly namesakes: readonly (readonly [subject: number, distinction: string])[];
}

/** The id is empty where it is made of the name's own words; lists at the end are left out when they are empty. */
export type SubjectRow = readonly [
  name: string,
  kind: number,
  id: string,
  names?: readonly NameRow[],
  roles?: readonly RoleRow[],
];

/** The origin of the name that the subject's page has. */
export const OWN_NAME = -1;

/** `roman` is the name in Latin letters, for one in another script. */
export type NameRow = readonly [text: string, origin: number, roman?: string];

/** A title, and the body's place among the subjects; -1 for none. */
export type RoleRow = readonly [title: string, body: number];

/** Names of countries in other languages, of one shard. */
export interface CountriesFile {
  readonly origins: readonly string[];
  /** The id of the country, then its names. */
  readonly countries: readonly (readonly [id: string, names: readonly NameRow[]])[];
}

/** The id that a name has unless its record says otherwise. */
export function idFromName(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

/** Every form of a subject's name. */
export function* formsOf({ origins, subjects }: NamesFile, subject: number): Generator<NameForm> {
  const [name, , , names = [], roles = []] = subjects[subject]!;
  const own = names.find(([, origin]) => origin === OWN_NAME);
  yield* nameForms(subject, name, null, own?.[2]);
  for (const [text, origin, roman] of names)
    if (origin !== OWN_NAME) yield* nameForms(subject, text, origins[origin]!, roman);
  for (const [title, body] of roles) yield roleForm(subject, title, namesOfBody(subjects[body]));
}

/** A name that the world has for a country. */
export function countryForm(subject: number, [text, origin]: NameRow, origins: readonly string[]): NameForm {
  return { ...nameForms(subject, text, origins[origin]!)[0]!, kind: 'country' };
}

function namesOfBody(body: SubjectRow | undefined): readonly string[] {
  if (!body) return [];
  const [name, , , others = []] = body;
  return [name, ...others.map(([text]) => text)];
}
