import { isGeneration } from '../../model/names/ordinary-words.ts';
import type { Stretch } from '../../model/names/name-index.ts';
import { foldName } from '../../model/names/fold.ts';
import { capitalisedRuns } from './capitalised-runs.ts';
import type { SubjectKindOf, NamedPlace, NamesOfStory } from './known-names.ts';
import { smallWordsIn } from './letter-case.ts';
import { sentencesOf } from './sentences.ts';

/** What names are looked for by. */
export interface FurtherBy {
  readonly language: string;
  readonly kindOf: SubjectKindOf;
  /** Names of three words and more that are no person's, in small letters, with their owners. */
  readonly longNames: ReadonlyMap<string, string>;
}

/** Finds more in a text, given what was found in all of them. */
type Further = (text: string, places: readonly Stretch[]) => readonly NamedPlace[];

/**
 * Names that the story does not have and that nobody takes for others: a person's last name behind the whole one, initials
 * that the text explains, and a long name in other capitals.
 */
export function withFurtherNames(texts: readonly string[], names: NamesOfStory, by: FurtherBy): NamesOfStory {
  const kinds = [
    inOtherCapitals(by.longNames),
    lastNames(texts, names.named.flat(), by),
    explainedInitials(texts, names.named),
  ];
  return kinds.reduce((all, further) => withMore(texts, all, further), names);
}

function withMore(texts: readonly string[], names: NamesOfStory, further: Further): NamesOfStory {
  const more = texts.map((text, i) => further(text, names.places[i] ?? []));
  const inOrder = <Place extends Stretch>(places: readonly Place[]) => places.toSorted((a, b) => a.start - b.start);
  return {
    ...names,
    named: names.named.map((places, i) => inOrder([...places, ...more[i]!])),
    places: names.places.map((places, i) => inOrder<Stretch>([...places, ...more[i]!])),
  };
}

/** "Silva", once "Ana Silva" is named; not where two of one name are. */
function lastNames(texts: readonly string[], named: readonly NamedPlace[], { language, kindOf }: FurtherBy): Further {
  const owners = new Map<string, Set<string>>();
  for (const { id, name } of named) {
    const [last = '', ...others] = name.split(' ').reverse();
    if (kindOf(id) !== 'person' || others.length === 0 || isGeneration(foldName(last))) continue;
    owners.set(last, (owners.get(last) ?? new Set()).add(id));
  }
  const small = smallWordsIn(texts);
  return (text, hidden) => {
    const around = { hidden, language, small, words: new Set<string>(), sentences: sentencesOf(text, language) };
    return capitalisedRuns(text, around).flatMap(({ name, start }) => {
      const [id, ...others] = owners.get(name) ?? [];
      return id === undefined || others.length > 0 ? [] : [{ id, name, start, end: start + name.length }];
    });
  };
}

/** "RWC", once the text has "River Works Council (RWC)". */
function explainedInitials(texts: readonly string[], named: NamesOfStory['named']): Further {
  const owners = new Map<string, string>();
  for (const [i, places] of named.entries())
    for (const { id, name, end } of places) {
      const initials = /^\s?\((\p{Lu}[\p{Lu}\p{N}]{1,6})\)/u.exec(texts[i]!.slice(end))?.[1];
      if (initials !== undefined && areInitialsOf(initials, name)) owners.set(initials, id);
    }
  return (text, hidden) => [...owners].flatMap(([initials, id]) => placesOf(text, initials, id, hidden));
}

function areInitialsOf(initials: string, name: string): boolean {
  const letters = [...name.toUpperCase()];
  let at = -1;
  return letters[0] === initials[0] && [...initials].every((letter) => (at = letters.indexOf(letter, at + 1)) >= 0);
}

/** "River works council" for "River Works Council". */
function inOtherCapitals(longNames: ReadonlyMap<string, string>): Further {
  return (text, hidden) => {
    const small = text.toLowerCase();
    // Few letters change their length.
    if (small.length !== text.length) return [];
    return [...longNames]
      .filter(([name]) => small.includes(name))
      .flatMap(([name, id]) => placesOf(small, name, id, hidden))
      .map((place) => ({ ...place, name: text.slice(place.start, place.end) }));
  };
}

/** Where words that name a record stand by themselves in a text, outside other names. */
export function placesOf(text: string, name: string, id: string, hidden: readonly Stretch[]): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const isAlone = !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
    if (isAlone && !hidden.some((other) => start < other.end && end > other.start))
      places.push({ id, name, start, end });
  }
  return places;
}
