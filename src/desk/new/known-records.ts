import anyAscii from 'any-ascii';
import { foldName } from '../../model/names/fold.ts';
import { nearest } from '../../model/diagnostics/nearest.ts';
import { nameUses } from '../../model/names/name-uses.ts';
import { oncePerObject } from '../../model/once.ts';
import { entriesOf, type Content } from '../../model/records/content.ts';
import { NameFinder } from '../../search/finder.ts';
import { nameForms } from '../../search/name-form.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { Refusal } from '../refusal.ts';
import { titleOf, type AnyEntry } from '../story.ts';
import type { NewField } from './fields.ts';

/** A record of the story that may be meant, as an editor tells it from others. */
export interface KnownRecord {
  readonly id: string;
  readonly label: string;
  /** What it is, and the spelling by which it was found, where that is not its name. */
  readonly hint: string;
  /** True where what was typed is one of its names, whole. */
  readonly isWhole: boolean;
}

type Wanted = Pick<NewField, 'among' | 'entities'>;

/** The records that some letters may mean, likeliest first: by any spelling of a name, or by words of a title; all for none. */
export function recordsLike(content: Content, typed: string, wanted: Wanted): readonly KnownRecord[] {
  const entries = entriesFor(content, wanted);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  if (typed.trim() === '') return newestFirst(entries).map((entry) => knownRecord(entry));
  const named = nameFinderOf(content)
    .find(typed)
    .flatMap(({ owner, name, isWhole }) => {
      const entry = byId.get(owner);
      return entry ? [knownRecord(entry, name, isWhole)] : [];
    });
  const others = entries.filter((entry) => hasWords(entry, typed)).map((entry) => knownRecord(entry));
  const found = new Set(named.map(({ id }) => id));
  return [...named, ...others.filter(({ id }) => !found.has(id))];
}

/** The name or title of a record; its id where there is none. */
export function nameOf(content: Content, id: string): string {
  const entry = entriesOf(content).find((record) => record.id === id);
  return entry ? titleOf(entry) : id;
}

/** Events and sources, whose ids begin with their days, latest first; all others A to Z. */
function newestFirst(entries: readonly AnyEntry[]): readonly AnyEntry[] {
  const isDated = ({ collection }: AnyEntry) => collection === 'events' || collection === 'sources';
  return [...entries.filter(isDated).toReversed(), ...entries.filter((entry) => !isDated(entry))];
}

/**
 * The id of the record that some words mean: its id, one of its names whole, the only one that has them in its id, or the
 * only one in whose name they are. Throws a `Refusal` where none or several are meant: what is only like them may be somebody
 * else, and is named.
 */
export function idMeant(content: Content, typed: string, wanted: Wanted): string {
  const words = typed.trim();
  if (entriesFor(content, wanted).some(({ id }) => id === words)) return words;
  const [only, ...others] = recordsCalled(content, words, wanted);
  if (only && others.length === 0) return only.id;
  if (only) throw new Refusal(newRecordWords.severalLike(words, idsOf([only, ...others])));
  const like = words === '' ? [] : idsOf(recordsLike(content, words, wanted));
  const nearly = like.length > 0 ? like : idsNear(words, entriesFor(content, wanted));
  throw new Refusal(newRecordWords.noneCalled(words, nearly));
}

/** The records that some words surely mean: those called so, those with the words in their ids, or all in whose names they are. */
export function recordsCalled(content: Content, words: string, wanted: Wanted): readonly KnownRecord[] {
  if (words.trim() === '') return [];
  return surest(
    recordsLike(content, words, wanted).filter((record) => isPartOfName(content, record, words)),
    words,
  );
}

/** True where each of some words begins a word of one name of a record, of its title or of its id. */
function isPartOfName(content: Content, { id, label }: KnownRecord, words: string): boolean {
  const typed = [words, anyAscii(words)].map((text) => foldName(text.replaceAll('-', ' ')).split(' '));
  const names = [...(namesByOwner(content).get(id) ?? []), label, id.replaceAll('-', ' ')];
  return names
    .flatMap((name) => [name, anyAscii(name)])
    .map((name) => foldName(name).split(' '))
    .some((own) => typed.some((all) => all.every((word) => own.some((other) => other.startsWith(word)))));
}

const namesByOwner = oncePerObject((content: Content): ReadonlyMap<string, readonly string[]> => {
  const groups = Map.groupBy(nameUses(content), ({ owner }) => owner);
  return new Map([...groups].map(([owner, uses]) => [owner, uses.map(({ name }) => name)]));
});

function idsOf(records: readonly KnownRecord[]): readonly string[] {
  return records.slice(0, MOST).map(({ id }) => id);
}

/** The id that was nearly typed, with its day or without; else those of which a part was. */
function idsNear(words: string, entries: readonly AnyEntry[]): readonly string[] {
  const ids = new Map(entries.flatMap(({ id }) => [[id.replace(DAY, ''), id] as const, [id, id] as const]));
  const near = nearest(foldName(words).replaceAll(' ', '-'), ids.keys());
  return near === undefined ? idsOfPart(words, entries) : [ids.get(near)!];
}

/** Ids with a word that begins with, or is nearly, each word that was typed. */
function idsOfPart(words: string, entries: readonly AnyEntry[]): readonly string[] {
  const typed = foldName(words.replaceAll('-', ' ')).split(' ').filter(Boolean);
  const isNear = (word: string, own: readonly string[]) =>
    own.some((other) => other.startsWith(word)) || nearest(word, own) !== undefined;
  return entries
    .map(({ id }) => id)
    .filter((id) => typed.length > 0 && typed.every((word) => isNear(word, id.split('-'))))
    .slice(0, MOST);
}

const DAY = /^\d{4}-(?:\d\d-){0,2}/;

/** Those called so, else those with the words at the end of their id, else anywhere in it, else all. */
function surest(like: readonly KnownRecord[], words: string): readonly KnownRecord[] {
  const part = `-${foldName(words).replaceAll(' ', '-')}`;
  const sure = [
    like.filter(({ isWhole }) => isWhole),
    like.filter(({ id }) => `-${id}`.endsWith(part)),
    like.filter(({ id }) => `-${id}-`.includes(`${part}-`)),
  ];
  return sure.find((records) => records.length > 0) ?? like;
}

const MOST = 5;

function entriesFor(content: Content, { among, entities }: Wanted): readonly AnyEntry[] {
  const drafts = content.drafts as readonly unknown[] as readonly AnyEntry[];
  return [...entriesOf(content), ...drafts].filter(({ collection, data }) => {
    if (among && !among.includes(collection)) return false;
    return !entities || collection !== 'entities' || entities.some((kind) => 'kind' in data && data.kind === kind);
  });
}

/** Actors and entities by all that they are called, sources' spellings too. */
const nameFinderOf = oncePerObject((content: Content) => {
  const uses = nameUses(content);
  const owners = [...new Set(uses.map(({ owner }) => owner))];
  const places = new Map(owners.map((owner, place) => [owner, place]));
  const finder = new NameFinder();
  for (const { owner, name } of uses)
    for (const form of nameForms(places.get(owner)!, name, name, anyAscii(name))) finder.add(form);
  return {
    find: (typed: string) => {
      const matches = finder.find(typed);
      // Letters of another script may be put into Latin ones, as names are.
      const all = matches.length > 0 ? matches : finder.find(anyAscii(typed));
      return all.map(({ form, isWhole }) => ({ owner: owners[form.subject]!, name: form.text, isWhole }));
    },
  };
});

/** True where every word that was typed begins a word of its id or title. */
function hasWords(entry: AnyEntry, typed: string): boolean {
  const own = foldName(`${entry.id.replaceAll('-', ' ')} ${titleOf(entry)}`).split(' ');
  return foldName(typed.replaceAll('-', ' '))
    .split(' ')
    .every((word) => own.some((other) => other.startsWith(word)));
}

function knownRecord(entry: AnyEntry, foundBy: string | null = null, isWhole = false): KnownRecord {
  const title = titleOf(entry) || entry.id;
  const label = 'date' in entry.data ? newRecordWords.datedLabel(entry.data.date, title) : title;
  return { id: entry.id, label, hint: newRecordWords.hint(kindIn(entry), foundBy === label ? null : foundBy), isWhole };
}

function kindIn({ id, data }: AnyEntry): string {
  return 'name' in data ? data.description : id;
}
