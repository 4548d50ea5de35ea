import { wordsOf, type Word } from './fold.ts';

/** A known name, standing in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Ids of all who bear the name: more than one for a name that says too little. */
  readonly owners: readonly string[];
}

/** All names of a story, ready to be looked up and to be found in running text. */
export interface NameIndex {
  readonly root: Branch;
}

interface Branch {
  readonly next: Map<string, Branch>;
  /** Names that end here, with the capitals they are written with. */
  readonly names: { readonly words: readonly string[]; readonly owner: string }[];
}

/** What may stand between two words of one name: a space, hyphen, apostrophe, full stop, slash, bracket or "&". */
const JOINT = /^(?:\s+|[-‐‑–'‘’`\u02b9-\u02bd.&/+]|\.\s|\s[&+(–-]\s?)$/u;

/** The index of these names; the same name may have several owners. */
export function indexNames(names: Iterable<readonly [owner: string, name: string]>): NameIndex {
  const root = branch();
  // Most names are written alike by many sources.
  const known = new Set<string>();
  for (const [owner, name] of names) {
    const words = wordsOf(name);
    if (isTooShort(words) || known.has(`${owner} ${name}`)) continue;
    known.add(`${owner} ${name}`);
    const end = words.reduce((from, word) => grow(from, word.folded), root);
    end.names.push({ words: words.map((word) => word.text), owner });
  }
  return { root };
}

/** Every known name in a text, left to right, the longest where several begin; names inside a longer one are not found. */
export function findNames(index: NameIndex, text: string): readonly Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length;) {
    const { length, owners } = longestFrom(index.root, text, words, i);
    if (length > 0) mentions.push({ start: words[i]!.start, end: endOf(text, words[i + length - 1]!), owners });
    i += Math.max(length, 1);
  }
  return mentions;
}

/** One letter is no name: "C++" would link every C. */
function isTooShort(words: readonly Word[]): boolean {
  return words.length === 0 || (words.length === 1 && [...words[0]!.text].length === 1);
}

function longestFrom(root: Branch, text: string, words: readonly Word[], from: number) {
  let longest = { length: 0, owners: [] as readonly string[] };
  let here: Branch | undefined = root;
  for (let i = from; i < words.length; i++) {
    if (i > from && !JOINT.test(text.slice(words[i - 1]!.end, words[i]!.start))) break;
    here = here.next.get(words[i]!.folded);
    if (!here) break;
    const found = words.slice(from, i + 1);
    const bearers = here.names.filter((name) => name.words.every((word, j) => capitalsAgree(word, found[j]!.text)));
    if (bearers.length > 0) longest = { length: found.length, owners: [...new Set(bearers.map((name) => name.owner))] };
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
