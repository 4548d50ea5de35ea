import anyAscii from 'any-ascii';
import { nameUses } from '../../model/names/name-uses.ts';
import type { Content } from '../../model/records/content.ts';
import { NameFinder, type NameMatch } from '../../search/finder.ts';
import { nameForms } from '../../search/name-form.ts';

/** Finds whom an unknown spelling may mean. */
export interface LikelyNames {
  /** The id of the record that a name may be of, by how it sounds in any script; undefined for none, and for several. */
  readonly idOf: (name: string) => string | undefined;
}

/** The names of a story, to be asked for the bearers of spellings that it does not know. */
export function likelyNames(content: Content): LikelyNames {
  const uses = nameUses(content);
  const ids = [...new Set(uses.map(({ owner }) => owner))];
  const places = new Map(ids.map((id, place) => [id, place]));
  const finder = new NameFinder();
  for (const { owner, name } of uses)
    for (const form of nameForms(places.get(owner)!, name, name, anyAscii(name))) finder.add(form);
  const byWord = new Set(foundByAWord(content).map((id) => places.get(id)));
  /** One word of a longer name tells only of a person or a place, and no slip is forgiven in one word. */
  const isTelling = (name: string, { form, hasSlips }: NameMatch) =>
    /[\s-]/.test(name) || (!hasSlips && byWord.has(form.subject));
  const subjectsFor = (name: string) =>
    finder
      .find(name)
      .filter(
        (match) =>
          match.isWhole ||
          (match.isInitials && name === name.toUpperCase()) ||
          (!match.isUnfinished && !match.isInitials && isTelling(name, match)),
      )
      .map(({ form }) => form.subject);
  return {
    idOf: (name) => {
      const subjects = new Set([...subjectsFor(name), ...subjectsFor(anyAscii(name))]);
      const [only, ...others] = subjects;
      return others.length === 0 && only !== undefined ? ids[only] : undefined;
    },
  };
}

/** People and places, which are often called by one word of their name. */
function foundByAWord({ actors, entities }: Content): readonly string[] {
  return [...actors, ...entities].flatMap(({ id, data }) =>
    data.kind === 'person' || data.kind === 'place' ? id : [],
  );
}
