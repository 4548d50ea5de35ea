import type { Prose } from '../text/markdown-text.ts';
import type { Word } from './fold.ts';
import { isInLongerName, longerNameOf } from './longer-name.ts';
import { townBeforeHomonym } from './larger-place.ts';
import { nameWordsOf } from './name-words.ts';
import type { NamedText, NameSpan } from './named-text.ts';
import { doubtfulWords, isUncased } from './uncased-name.ts';
import { doubtfulLetters, isUnspaced } from './unspaced-name.ts';

/** A known name, standing in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Ids of all who bear the name: more than one for a name that says too little. */
  readonly owners: readonly string[];
}

/** What a name may be of, as far as it tells where a longer one ends. */
export type Bearer = 'person' | 'country' | 'place' | 'other';

/** A name to be found in texts. */
export interface IndexedName {
  /** The id of who bears it; null for something outside the story, whose name is known so that no part of it is taken for another. */
  readonly owner: string | null;
  readonly name: string;
  /** Undefined where it may be anything. */
  readonly bearer?: Bearer | undefined;
}

/** All names of a story, ready to be looked up and to be found in running text. */
export interface NameIndex {
  readonly root: Branch;
  /** False where no two bear one name. */
  readonly hasShared: boolean;
  /** What was found so far in paragraphs; see `namesInProse`. */
  readonly searched: WeakMap<Prose, NamesInText>;
}

interface Branch {
  readonly next: Map<string, Branch>;
  /** Names that end here, with the capitals they are written with. */
  readonly names: (Omit<IndexedName, 'name'> & { readonly words: readonly string[] })[];
}

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What may stand between two words of one name: nothing where no space parts words, a space, hyphen, apostrophe, full or middle stop, slash, bracket, "&". */
const JOINT = /^(?:|\s+|[-‐‑–־'‘’`\u02b9-\u02bd.·・‧&/+]|\.\s|\s[&+(–-]\s?)$/u;

/** The index of these names; the same name may have several owners. */
export function indexNames(names: Iterable<IndexedName>): NameIndex {
  const root = branch();
  let hasShared = false;
  // Most names are written alike by many sources.
  const known = new Set<string>();
  for (const { name, ...of } of names) {
    const key = `${of.owner ?? ''} ${name}`;
    if (known.has(key)) continue;
    known.add(key);
    const words = nameWordsOf(name);
    if (isTooShort(words)) continue;
    const end = words.reduce((from, word) => grow(from, word.folded), root);
    hasShared ||= of.owner !== null && end.names.some(({ owner }) => owner !== null && owner !== of.owner);
    end.names.push({ ...of, words: words.map((word) => word.text) });
  }
  return { root, hasShared, searched: new WeakMap() };
}

/** A known name that is not found where it stands, because it seems to be a part of a longer name that is not known. */
export interface RefusedName extends Mention {
  /** The longer name: "New Guinea". */
  readonly longer: string;
}

/** A known name that is found, though nobody can tell whether it is the name of what is meant. */
export interface DoubtfulName extends Mention {
  /** The name with what makes it doubtful: "(Georgia)", or the words beside it in a script without capitals. */
  readonly within: string;
  readonly why: 'uncased' | 'homonym';
}

/** What is known of the names in a text, each list from left to right. */
export interface NamesInText {
  /** Known names, the longest where several begin. */
  readonly found: readonly Mention[];
  /** Those of the found that several records bear, which link to none. */
  readonly ambiguous: readonly Mention[];
  /** Those that are not found because of a longer one. */
  readonly refused: readonly RefusedName[];
  /** Those of the found that may yet be parts of longer names or be those of other places. */
  readonly doubtful: readonly DoubtfulName[];
}

/**
 * Every known name in a text, left to right, the longest where several begin. Names inside a longer one are not found,
 * known or not: neither "Guinea" nor "Ana Maria" in "Papua New Guinea" and "Ana Maria Silva".
 *
 * @param hidden stretches of the text in which no name is looked for, but which may be parts of longer ones: links
 */
export function findNames(index: NameIndex, text: string, hidden: readonly Stretch[] = []): readonly Mention[] {
  return namesInText(index, text, hidden).found;
}

/** The names in a text that are found, those that are not because of a longer one, and those in doubt; see `findNames`. */
export function namesInText(index: NameIndex, text: string, hidden: readonly Stretch[] = []): NamesInText {
  const { named, spans } = namedText(index, text, hidden);
  const isRefused = spans.map((span) => isInLongerName(named, span));
  const certain = spans.filter((_, i) => !isRefused[i]);
  const found = certain.map((span) => mentionOf(named, span));
  return {
    found,
    ambiguous: found.filter(({ owners }) => owners.length > 1),
    refused: spans
      .filter((_, i) => isRefused[i])
      .map((span) => ({ ...mentionOf(named, span), longer: longerNameOf(named, span) })),
    doubtful: certain.flatMap((span) => doubtOf(named, span) ?? []),
  };
}

function doubtOf(named: NamedText, span: NameSpan): DoubtfulName | undefined {
  const within = withinDoubt(named, span);
  if (within === undefined) return undefined;
  return { ...mentionOf(named, span), within, why: isUncased(named, span) ? 'uncased' : 'homonym' };
}

function withinDoubt(named: NamedText, span: NameSpan): string | undefined {
  if (isUnspaced(named, span)) return doubtfulLetters(named, span);
  return isUncased(named, span) ? doubtfulWords(named, span) : townBeforeHomonym(named, span);
}

/** A text with the names in it, and those of them that are of the story. */
function namedText(index: NameIndex, text: string, hidden: readonly Stretch[]) {
  const words = nameWordsOf(text);
  const spans = spansIn(index, text, words, hidden);
  const nameAt = new Map<number, NameSpan>();
  for (const span of spans) for (let at = span.from; at < span.to; at++) nameAt.set(at, span);
  return { named: { text, words, nameAt }, spans: spans.filter(({ owners }) => owners.length > 0) };
}

function mentionOf({ text, words }: NamedText, { from, to, owners }: NameSpan): Mention {
  return { start: words[from]!.start, end: endOf(text, words[to - 1]!), owners };
}

/** Every name that the index knows, left to right, the longest where several begin. */
function spansIn(
  { root }: NameIndex,
  text: string,
  words: readonly Word[],
  hidden: readonly Stretch[],
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  const isHidden = ({ start, end }: Word) => hidden.some((other) => start < other.end && end > other.start);
  for (let i = 0; i < words.length;) {
    // Nearly every word begins no name.
    const begins = root.next.has(words[i]!.folded);
    const { length, bearers } = begins ? longestFrom(root, text, words, isHidden, i) : NONE;
    if (length > 0) spans.push(spanOf(i, i + length, bearers));
    i += Math.max(length, 1);
  }
  return spans;
}

function spanOf(from: number, to: number, bearers: Branch['names']): NameSpan {
  const owners = [...new Set(bearers.flatMap(({ owner }) => owner ?? []))];
  const of = bearers.filter(({ owner }) => owner !== null || owners.length === 0);
  const mayBe = (kind: Bearer) => of.some(({ bearer = kind }) => bearer === kind);
  const isCountries = mayBe('country');
  return { from, to, owners, isPersons: mayBe('person'), isPlaces: mayBe('place') || isCountries, isCountries };
}

/** One letter is no name: "C++" would link every C. */
function isTooShort(words: readonly Word[]): boolean {
  return words.length === 0 || (words.length === 1 && [...words[0]!.text].length === 1);
}

interface LongestName {
  /** In words. */
  readonly length: number;
  readonly bearers: Branch['names'];
}

const NONE: LongestName = { length: 0, bearers: [] };

function longestFrom(
  root: Branch,
  text: string,
  words: readonly Word[],
  isHidden: (word: Word) => boolean,
  from: number,
): LongestName {
  let longest = NONE;
  let here: Branch | undefined = root;
  for (let i = from; i < words.length && !isHidden(words[i]!); i++) {
    if (i > from && !JOINT.test(text.slice(words[i - 1]!.end, words[i]!.start))) break;
    here = here.next.get(words[i]!.folded);
    if (!here) break;
    const bearers = here.names.filter((name) =>
      name.words.every((word, j) => capitalsAgree(word, words[from + j]!.text)),
    );
    if (bearers.length > 0) longest = { length: i - from + 1, bearers };
  }
  return longest;
}

/** "WHO" is not "who" and "Reading" is not "reading", but "READING" in a headline is Reading. */
function capitalsAgree(known: string, found: string): boolean {
  if (known.length > 1 && known === known.toUpperCase() && known !== known.toLowerCase())
    return found === found.toUpperCase();
  const initial = [...known][0]!;
  return initial === initial.toLowerCase() || [...found][0] === [...found][0]!.toUpperCase();
}

/** Takes the last full stop of an abbreviation such as "A.B." into the name. */
function endOf(text: string, last: Word): number {
  return last.text.length === 1 && text[last.start - 1] === '.' && text[last.end] === '.' ? last.end + 1 : last.end;
}

function branch(): Branch {
  return { next: new Map(), names: [] };
}

function grow(from: Branch, word: string): Branch {
  const next = from.next.get(word) ?? branch();
  from.next.set(word, next);
  return next;
}
