import { wordsOf, type Word } from '../../model/names/fold.ts';
import type { IndexedName, Stretch } from '../../model/names/name-index.ts';
import { isBeforeTitle, isTitle } from '../../model/names/ordinary-words.ts';
import type { NumberedParagraph } from './numbered.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

/** What may be short for a name of the story: "the harbour guard". */
export interface ShortForm {
  /** As the text writes it. */
  readonly name: string;
  /** Of all records that it may be of. */
  readonly ids: readonly string[];
  readonly count: number;
  /** The sentence it first stands in. */
  readonly sentence: string;
  /** The number of that paragraph; null for a heading. */
  readonly paragraph: number | null;
}

/** The short forms of names, by their words. */
export type ShortNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Words of a name that it cannot do without. */
const FEWEST = 2;
const MOST = 5;
/** Before a short form, with at most one other word between. */
const BEFORE = /(?<!\p{L})(?:the|this|that|its|their|’s|'s)\s(?:new\s|planned\s|proposed\s|future\s)?$/iu;
const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'between', 'a']);

/** What each of these names may be called in short: its last words, what stands before "of", and "river council" for "Council of the River". */
export function shortNames(names: Iterable<Pick<IndexedName, 'owner' | 'name'>>): ShortNames {
  const short = new Map<string, Set<string>>();
  for (const { owner, name } of names) {
    if (owner === null || name.includes('’') || name.includes("'")) continue;
    const words = keysOf(name);
    for (const form of [...endings(words), ...beforeOf(words), ...turned(words)]) {
      if (form.filter(isTelling).length < FEWEST || form.length > MOST || SMALL.has(form[0]!)) continue;
      const key = form.join(' ');
      short.set(key, (short.get(key) ?? new Set()).add(owner));
    }
  }
  return short;
}

/** "harbour guard" of "International Harbour Guard". */
function endings(words: readonly string[]): readonly (readonly string[])[] {
  return words.includes('of') ? [] : words.slice(1).map((_, i) => words.slice(i + 1));
}

/** "draft charter" of "Draft charter of the River Council". */
function beforeOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((word, i) => (word === 'of' ? [words.slice(0, i)] : []));
}

/** "river council" of "Council of the River". */
function turned(words: readonly string[]): readonly (readonly string[])[] {
  const at = words.indexOf('of');
  if (at < 1 || words.lastIndexOf('of') > at) return [];
  return [[...words.slice(at + 1).filter((word) => !SMALL.has(word)), ...words.slice(0, at)]];
}

function isTelling(word: string): boolean {
  return !SMALL.has(word) && !isTitle(word) && !isBeforeTitle(word);
}

/**
 * Where a text calls something of the story in short, in small letters behind "the". Nobody can tell for certain that it
 * means this one, so an editor decides.
 *
 * @param known where names of the story stand in each paragraph
 */
export function shortForms(
  paragraphs: readonly NumberedParagraph[],
  known: readonly (readonly Stretch[])[],
  short: ShortNames,
  language: string,
): readonly ShortForm[] {
  const found = paragraphs.flatMap((paragraph, i) => formsIn(paragraph, known[i] ?? [], short, language));
  return [...Map.groupBy(found, ({ name }) => name.toLowerCase()).values()].map(([first, ...more]) => ({
    ...first!,
    count: 1 + more.length,
  }));
}

function formsIn(paragraph: NumberedParagraph, hidden: readonly Stretch[], short: ShortNames, language: string) {
  const { text, number } = paragraph;
  const words = wordsOf(text);
  const keys = words.map((word) => keyOf(word.folded));
  const found: Omit<ShortForm, 'count'>[] = [];
  for (let from = 0; from < words.length; from++) {
    const { start } = words[from]!;
    if (!mayBegin(paragraph, words[from]!)) continue;
    const length = longestAt(keys, from, short);
    const end = words[from + length - 1]?.end ?? start;
    if (length === 0 || hidden.some((other) => start < other.end && end > other.start)) continue;
    const ids = [...short.get(keys.slice(from, from + length).join(' '))!];
    const sentence = sentenceAt(sentencesOf(text, language), start);
    found.push({ name: text.slice(start, end), ids, sentence, paragraph: number });
  }
  return found;
}

/** In small letters behind "the"; a headline leaves it out, and begins with a capital. */
function mayBegin({ kind, text }: NumberedParagraph, { start, text: word }: Word): boolean {
  if (kind === 'heading') return true;
  return /^\p{Ll}/u.test(word) && BEFORE.test(text.slice(Math.max(0, start - 20), start));
}

/** How many words from one on are a short form; 0 where none are. */
function longestAt(keys: readonly string[], from: number, short: ShortNames): number {
  for (let length = Math.min(MOST, keys.length - from); length >= FEWEST; length--)
    if (short.has(keys.slice(from, from + length).join(' '))) return length;
  return 0;
}

function keysOf(name: string): readonly string[] {
  return wordsOf(name).map(({ folded }) => keyOf(folded));
}

/** A word as it is compared: in one of two spellings of English, and of one thing as of several. */
function keyOf(folded: string): string {
  return folded
    .replace(/is(ation|e|ed|ing|er)(s?)$/, 'iz$1$2')
    .replace(/our(s?)$/, 'or$1')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ence$/, 'ense')
    .replace(/mme(s?)$/, 'm$1')
    .replace(/ies$/, 'y')
    .replace(/(?<=\p{L}{3}[^s])s$/u, '');
}
