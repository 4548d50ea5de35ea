import {
  indexNames,
  namesInText,
  type IndexedName,
  type NameIndex,
  type RefusedName,
  type Stretch,
} from '../../model/names/name-index.ts';
import { namesOfCountries } from '../../model/names/country-names.ts';
import { namesToFind } from '../../model/names/story-name-index.ts';
import type { Content } from '../../model/records/content.ts';
import type { Subject } from '../../model/records/subject.ts';

/** A place in a text where a record of the story is named. */
export interface NamedPlace extends Stretch {
  readonly id: string;
  /** As the text writes it. */
  readonly name: string;
}

/** A name within a longer one, and the id of its bearer. */
export interface WithinLonger {
  readonly name: string;
  readonly id: string;
}

/** What of the story some texts name. */
export interface NamesOfStory {
  /** In each text, in the order of the texts. */
  readonly named: readonly (readonly NamedPlace[])[];
  /** Where these and names of several bearers stand in each text. */
  readonly places: readonly (readonly Stretch[])[];
  /** Names that several records bear, with the ids of all of them. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /** Names that stand within longer ones that the story does not know, by the longer one. */
  readonly within: ReadonlyMap<string, WithinLonger>;
}

/** What a record of the story is: a person, a place. */
export type SubjectKindOf = (id: string) => Subject['kind'] | undefined;

/** The site of an outlet: "Herald.kz". */
const DOMAIN = /^\.(?:com|org|net|info|news|media|press|[a-z]{2})(?![\p{L}\p{N}.-])/u;
const MONEY_BEFORE = /(?<![\p{L}])dollars\s$/iu;
const MONEY_BEHIND = /^(?:\s?\$|[\s-]dollars?(?![\p{L}]))/iu;
const ARTICLE = /^(?:(?:the|le|la|les|el|los|las|il|lo|gli|der|die|das|den)\s|l[’'])$/iu;
const INITIALS = /^\p{Lu}{2,5}$/u;

/** The index of all names of a story, and those of its countries in the language of an article. */
export function nameIndexFor(content: Content, language: string): NameIndex {
  const countries = new Map(
    content.actors.flatMap(({ id, data }) => (data.country === null ? [] : [[data.country, id] as const])),
  );
  const abroad = [...namesOfCountries([language])].map(([code, name]): IndexedName => ({
    owner: countries.get(code) ?? null,
    name,
    bearer: 'country',
  }));
  const names = [...namesToFind(content), ...abroad];
  return indexNames([...names, ...names.flatMap(withPoints)]);
}

/** "E.U." for "EU". */
function withPoints({ name, ...of }: IndexedName): readonly IndexedName[] {
  return INITIALS.test(name) && of.owner !== null ? [{ ...of, name: `${[...name].join('.')}.` }] : [];
}

/**
 * The records that some texts name, by any spelling that the story knows. A person's whole name also counts where other
 * words with capitals stand before it, as in "Minister of Trade Ana Silva"; any other name within a longer one does not.
 */
export function knownNames(texts: readonly string[], index: NameIndex, kindOf: SubjectKindOf): NamesOfStory {
  const shared = new Map<string, readonly string[]>();
  const within = new Map<string, WithinLonger>();
  const inTexts = texts.map((text) => {
    const { found, refused } = namesInText(index, text);
    const nameAt = ({ start, end }: Stretch) => text.slice(start, end);
    const isWhole = (name: RefusedName) =>
      name.owners.every((id) => kindOf(id) === 'person') && nameAt(name).includes(' ');
    const isCertain = (name: RefusedName) => isWhole(name) || isBehindArticle(text, name);
    for (const name of refused)
      if (!isCertain(name)) within.set(name.longer, { name: nameAt(name), id: name.owners[0]! });
    const certain = [...found, ...refused.filter(isCertain)].toSorted((a, b) => a.start - b.start);
    for (const name of certain) if (name.owners.length > 1) shared.set(nameAt(name), name.owners);
    const places = certain.map((name) => ({ ...name, end: endOf(text, name, kindOf) }));
    const own = places.filter((place) => place.owners.length === 1 && !isOfMoney(text, place));
    return { places, named: own.map((name) => ({ ...name, id: name.owners[0]!, name: nameAt(name) })) };
  });
  const named = inTexts.map((text) => text.named);
  // What stands elsewhere by itself needs no second thought.
  const isElsewhere = ({ id, name }: WithinLonger) =>
    named.flat().some((other) => other.id === id && other.name === name);
  const isOfHeadline = (longer: string) => longer === longer.toUpperCase() && longer.includes(' ');
  const doubtful = new Map([...within].filter(([longer, name]) => !isElsewhere(name) && !isOfHeadline(longer)));
  return { named, places: inTexts.map(({ places }) => places), shared, within: doubtful };
}

/** "Le Kenya" at the beginning of a sentence, where an article has a capital and is no part of a name. */
function isBehindArticle(text: string, { start, end, longer }: RefusedName): boolean {
  const article = longer.slice(0, -(end - start));
  if (!ARTICLE.test(article) || !longer.endsWith(text.slice(start, end))) return false;
  return /(?:^|[.!?…»”"—–]\s*)$/u.test(text.slice(0, start - article.length));
}

/** True for initials that only say whose dollars are meant: "two million NZ dollars". */
function isOfMoney(text: string, { start, end }: Stretch): boolean {
  const isInitials = /^(?:\p{Lu}\.?){2,5}$/u.test(text.slice(start, end));
  return (
    isInitials && (MONEY_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || MONEY_BEHIND.test(text.slice(end)))
  );
}

/** The end of a name; of an outlet that is written as the name of its site, the end of that, with the points of "E.U.". */
function endOf(
  text: string,
  { start, end, owners }: Stretch & { readonly owners: readonly string[] },
  kindOf: SubjectKindOf,
) {
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(start, end)) && text[end] === '.') return end + 1;
  const isOutlet = owners.every((id) => kindOf(id) === 'organisation');
  return end + ((isOutlet && DOMAIN.exec(text.slice(end))?.[0].length) || 0);
}
