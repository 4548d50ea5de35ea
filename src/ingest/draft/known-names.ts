import {
  indexNames,
  namesInText,
  type NameIndex,
  type RefusedName,
  type Stretch,
} from '../../model/names/name-index.ts';
import { namesOfCountries } from '../../model/names/country-names.ts';
import { namesToFind } from '../../model/names/story-name-index.ts';
import type { Content } from '../../model/records/content.ts';

/** A record of the story that an article names. */
export interface KnownName {
  readonly id: string;
  /** How the article writes it, letter for letter, with how often; in the order of the text. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** A name within a longer one, and the id of its bearer. */
export interface WithinLonger {
  readonly name: string;
  readonly id: string;
}

/** What of the story an article names. */
export interface KnownNames {
  /** A to Z by id. */
  readonly known: readonly KnownName[];
  /** Names that several records bear, with the ids of all of them. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /** Names that stand within longer ones that the story does not know, by the longer one. */
  readonly within: ReadonlyMap<string, WithinLonger>;
  /** Where names that count stand in each text, in the order of the texts. */
  readonly places: readonly (readonly Stretch[])[];
}

/** The index of all names of a story, and those of its countries in the language of an article. */
export function nameIndexFor(content: Content, language: string): NameIndex {
  const countries = new Map(
    content.actors.flatMap(({ id, data }) => (data.country === null ? [] : [[data.country, id] as const])),
  );
  const abroad = [...namesOfCountries([language])].map(
    ([code, name]) => ({ owner: countries.get(code) ?? null, name, bearer: 'country' }) as const,
  );
  return indexNames([...namesToFind(content), ...abroad]);
}

/**
 * The records that some texts name, by any spelling that the story knows. A person's whole name also counts where other
 * words with capitals stand before it, as in "Minister of Trade Ana Silva"; any other name within a longer one does not.
 */
export function knownNames(texts: readonly string[], index: NameIndex, isPerson: (id: string) => boolean): KnownNames {
  const inTexts = texts.map((text) => namesInText(index, text));
  const known = new Map<string, Map<string, number>>();
  const shared = new Map<string, readonly string[]>();
  const within = new Map<string, WithinLonger>();
  const places = inTexts.map(({ found, refused }, i) => {
    const nameAt = ({ start, end }: Stretch) => texts[i]!.slice(start, end);
    const isWhole = (name: RefusedName) => name.owners.every(isPerson) && nameAt(name).includes(' ');
    const certain = [...found, ...refused.filter(isWhole)].toSorted((a, b) => a.start - b.start);
    for (const name of certain)
      if (name.owners.length > 1) shared.set(nameAt(name), name.owners);
      else count(known, name.owners[0]!, nameAt(name));
    for (const name of refused)
      if (!isWhole(name)) within.set(name.longer, { name: nameAt(name), id: name.owners[0]! });
    return certain;
  });
  const inOrder = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // What stands elsewhere by itself needs no second thought.
  const doubtful = new Map([...within].filter(([, { id, name }]) => !known.get(id)?.has(name)));
  return { known: inOrder.map(([id, spellings]) => ({ id, spellings })), shared, within: doubtful, places };
}

function count(known: Map<string, Map<string, number>>, id: string, name: string): void {
  const spellings = known.get(id) ?? new Map<string, number>();
  known.set(id, spellings.set(name, (spellings.get(name) ?? 0) + 1));
}
