/**
 * A text with its words parted as the index of pages parts them, for what is looked for and looked in alike. Pagefind
 * 1.6 cuts words at white space and at the marks of ASCII alone, so that nobody would find "signed" in "plan—signed":
 * apostrophes and hyphens within words become those of ASCII, and behind any other mark between two words comes a hair
 * space, which hardly shows in an excerpt. Marks that are not to be seen, as soft hyphens, are left out.
 */
export function partWords(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .replace(MARKS, (marks: string, at: number, whole: string) => (isCut(marks, at, whole) ? marks + GAP : marks));
}

/** Of the marks of ASCII only "`" may be an apostrophe; a text of no others stays as it is. */
const NOT_ASCII = /[`\u0080-\uffff]/;

const GAP = '\u200a';

/** A text from the index as a page prints it. */
export function joinWords(parted: string): string {
  return parted
    .replaceAll(GAP, '')
    .replace(AFTER_DASH, '')
    .replace(/(?<=[\p{L}\p{M}])'(?=\p{L})/gu, '’');
}

/** Pagefind keeps the space behind a dash that joins two words as a plain one: "2019–2022". */
const AFTER_DASH = /(?<=[\p{L}\p{N}][–—]) (?=[\p{L}\p{N}])/gu;

/** Soft hyphen, word joiner, byte order mark: what a program puts into words to break them, or not to. */
const UNSEEN = /[\u00ad\u2060\ufeff]/g;

/** Within a word or, since an element may part it, where a text begins or ends; Hebrew writes abbreviations with two. */
const APOSTROPHE =
  /(?<=[\p{L}\p{M}\p{N}]|^)[’‘‛ʼʻʹ′＇`´](?=\p{L}|$)|(?<=\p{Script=Hebrew})["״׳](?=\p{Script=Hebrew})/gu;
const HYPHEN = /(?<=[\p{L}\p{M}\p{N}]|^)[‐‑⁃﹣－](?=[\p{L}\p{N}]|$)/gu;

/** Marks that no space parts from what stands before and after them. */
const MARKS = /(?<=[\p{L}\p{M}\p{N}]|^)[^\p{L}\p{M}\p{N}\s]+(?=[\p{L}\p{N}]|$)/gu;

/** Pagefind cuts at other marks by itself; where an element begins or ends, what opens a quotation belongs to it. */
function isCut(marks: string, at: number, whole: string): boolean {
  const isBetween = at > 0 && at + marks.length < whole.length;
  return CUT.test(marks) && (isBetween || !OPENING.test(marks));
}

/** Any mark or sign that is none of ASCII, and the space without width. */
const CUT = /(?!\p{ASCII})[\p{P}\p{S}\u200b]/u;
const OPENING = /[\p{Pi}\p{Ps}\p{Sc}¿¡]/u;
