import type { Subject } from '../records/subject.ts';
import { namesOfCountries } from './country-names.ts';
import { indexNames, type Bearer, type IndexedName, type NameIndex } from './name-index.ts';
import { nameUses, oncePerBearers, type NameBearers } from './name-uses.ts';

/**
 * The index of every name in the content: own names, other names, and what each source writes; beside them the names
 * of all countries that the story does not have, so that "Guinea" is not found in "Papua New Guinea".
 */
export const indexNamesOf = oncePerBearers((bearers): NameIndex => indexNames(namesToFind(bearers)));

/** What that index is made of; a name that many sources write is there as often. */
export const namesToFind = oncePerBearers((bearers): readonly IndexedName[] => [
  ...namesOf(bearers),
  ...otherCountries(bearers),
]);

function* namesOf(content: NameBearers): Generator<IndexedName> {
  const kinds = new Map([...content.actors, ...content.entities].map(({ id, data }) => [id, data.kind]));
  for (const { owner, name } of nameUses(content)) yield { owner, name, bearer: bearerOf(kinds.get(owner)) };
}

function bearerOf(kind: Subject['kind'] | undefined): Bearer | undefined {
  if (kind === 'person' || kind === 'country' || kind === 'place') return kind;
  return kind && 'other';
}

/** In English, in the languages of the sources and in those in which a country of the story has a name. */
function* otherCountries({ actors, sources }: NameBearers): Generator<IndexedName> {
  const own = new Set(actors.map(({ data }) => data.country));
  const ofNames = actors.flatMap(({ data }) =>
    data.country === null ? [] : data.names.map(({ language }) => language),
  );
  const languages = [...new Set([...sources.map(({ data }) => data.language), ...ofNames])];
  for (const [code, name] of namesOfCountries(languages))
    if (!own.has(code)) yield { owner: null, name, bearer: 'country' };
}
