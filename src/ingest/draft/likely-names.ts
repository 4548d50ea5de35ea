import anyAscii from 'any-ascii';
import { foldName } from '../../model/names/fold.ts';
import { nameUses } from '../../model/names/name-uses.ts';
import type { Content } from '../../model/records/content.ts';
import { NameFinder, type NameMatch } from '../../search/finder.ts';
import { nameForms, type NameForm } from '../../search/name-form.ts';

/** Finds whom an unknown spelling may mean. */
export interface LikelyNames {
  /** The id of the record that a name may be of, by how it sounds in any script; undefined for none, and for several. */
  readonly idOf: (name: string) => string | undefined;
  /** The ids of all records that it may be of: of a body and its charter only the body, where its words are those of the name. */
  readonly idsOf: (name: string) => readonly string[];
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'de', 'la', 'du', 'des', 'et']);

/** The names of a story, to be asked for the bearers of spellings that it does not know. */
export function likelyNames(content: Content): LikelyNames {
  const uses = nameUses(content);
  const ids = [...new Set(uses.map(({ owner }) => owner))];
  const places = new Map(ids.map((id, place) => [id, place]));
  const finder = finderOf(uses, places);
  const byWord = new Set(foundByAWord(content).map((id) => places.get(id)));
  /** One word of a longer name tells only of a person or a place, and no slip is forgiven in one word. */
  const isTelling = (name: string, { form, hasSlips }: NameMatch) =>
    /[\s-]/.test(name) || (!hasSlips && byWord.has(form.subject));
  const formsFor = (name: string) =>
    finder
      .find(name)
      .filter(
        (match) =>
          match.isWhole ||
          (match.isInitials && name === name.toUpperCase()) ||
          (!match.isUnfinished && !match.isInitials && isTelling(name, match)),
      )
      .map(({ form }) => form);
  const idsOf = (name: string): readonly string[] => {
    const forms = likest(name, [...formsFor(name), ...formsFor(anyAscii(name))]);
    return [...new Set(forms.map(({ subject }) => ids[subject]!))];
  };
  return withFewerInitials(idsOf);
}

/** Those for a name, else for the name without the initials within it. */
function withFewerInitials(find: LikelyNames['idsOf']): LikelyNames {
  const idsOf = (name: string) => {
    const ids = find(name);
    return ids.length > 0 ? ids : find(withoutInitials(name));
  };
  return {
    idsOf,
    idOf: (name) => {
      const [only, ...others] = idsOf(name);
      return others.length === 0 ? only : undefined;
    },
  };
}

/** "Anna Petrova" of "Anna L. Petrova": only between two names are initials left out by others. */
function withoutInitials(name: string): string {
  return name.replace(/(?<=\p{L}{2})(?:\s?\p{Lu}\p{Ll}?\.)+(?=\s\p{L}{2})/u, '');
}

function finderOf(uses: ReturnType<typeof nameUses>, places: ReadonlyMap<string, number>): NameFinder {
  const finder = new NameFinder();
  for (const { owner, name } of uses)
    for (const form of nameForms(places.get(owner)!, name, name, anyAscii(name))) finder.add(form);
  return finder;
}

/** Those that have the words of a name and no others, where some do. */
function likest(name: string, forms: readonly NameForm[]): readonly NameForm[] {
  const same = forms.filter(({ text }) => tellingWords(text) === tellingWords(name));
  return same.length > 0 ? same : forms;
}

/** The words of a name without the small ones, in no order: "River Council" has those of "Council of the River". */
function tellingWords(name: string): string {
  const words = foldName(name).split(' ');
  return words
    .filter((word) => !SMALL.has(word))
    .toSorted()
    .join(' ');
}

/** People and places, which are often called by one word of their name. */
function foundByAWord({ actors, entities }: Content): readonly string[] {
  return [...actors, ...entities].flatMap(({ id, data }) =>
    data.kind === 'person' || data.kind === 'place' ? id : [],
  );
}
