import { pastWordsOf, type PastWords } from './past-words.ts';

/** A sentence that tells of what is to come, parted at a day of the week. */
export interface PartedSentence {
  readonly before: string;
  readonly behind: string;
  readonly language: string;
  /** The source of a regular expression for what tells of what is to come. */
  readonly future: string;
}

/**
 * True where a day of the week belongs to a verb of the past, though its sentence tells of what is to come as well: "said
 * on Monday that it will open", "signed an accord on Monday under which it will open".
 */
export function isPastDay({ before, behind, language, future }: PartedSentence): boolean {
  const words = pastWordsOf(language);
  if (!words) return false;
  if (isRightBehind(before, words) || isRightBefore(behind, words)) return true;
  if (isIn(future, before)) return false;
  const own = behind.slice(0, placeOf(future, behind));
  const further = placeOf(words.further, own);
  if (further === own.length) return false;
  return isBegun(before) ? isTold(own.slice(0, further), words) : isOfVerb(before, words);
}

/** "Signed on", "told reporters on". */
function isRightBehind(before: string, words: PastWords): boolean {
  return new RegExp(`${verbOf(words)}\\s+${words.joint}$`, 'u').test(before);
}

/** "On Tuesday appointed". */
function isRightBefore(behind: string, { verb }: PastWords): boolean {
  return new RegExp(`^\\s+${verb}(?!\\p{L})`, 'u').test(behind);
}

/** "On", where the day begins its sentence. */
function isBegun(before: string): boolean {
  return /^\W*(?:on|late\s+on|early\s+on|le)?\s*$/iu.test(before);
}

function isTold(text: string, words: PastWords): boolean {
  const verb = new RegExp(`${verbOf(words)}(?!\\p{L})`, 'u').exec(text);
  return verb !== null && !isIn(words.infinitive, text.slice(0, verb.index));
}

/** "Signed an accord on", where nothing between may be what the day belongs to. */
function isOfVerb(before: string, words: PastWords): boolean {
  const verb = [...before.matchAll(new RegExp(`${verbOf(words)}(?!\\p{L})`, 'gu'))].at(-1);
  if (!verb) return false;
  const between = before.slice(verb.index + verb[0].length);
  const isOccasion = new RegExp(`(?<!\\p{L})${words.occasion}\\s+${words.joint}$`, 'iu').test(between);
  return !isOccasion && !isIn(words.infinitive, between) && !isIn(words.further, between);
}

function verbOf({ verb, notBehind }: PastWords): string {
  return `(?<![\\p{L}’'-])(?<!(?<!\\p{L})(?:${notBehind})\\s+)${verb}`;
}

/** Where it begins; the length of a text that has none. */
function placeOf(source: string, text: string): number {
  return new RegExp(`(?<!\\p{L})${source}`, 'iu').exec(text)?.index ?? text.length;
}

function isIn(source: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu').test(text);
}
