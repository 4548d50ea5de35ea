import type { ArticleParagraph } from '../article.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Shorter words are small in headlines too: "of", "the". */
const LONG_WORD = 4;
/** Of the long words of a headline, at least so many have capitals. */
const SHARE_IN_HEADLINES = 0.6;

/** True for a text whose script has no capitals, such as Arabic or Chinese. */
export function hasNoCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // Georgian has capitals in Unicode that nobody begins names with.
  const cased = text.match(/(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/gu)?.length ?? 0;
  return letters > 0 && cased < letters / 2;
}

const IS_SENTENCE = /[.!?…][”"»’)\]]*$/u;

/** True for a heading or line without a full stop in which nearly every word has a capital: it tells nothing of names. */
export function isHeadline({ text }: Pick<ArticleParagraph, 'text'>): boolean {
  if (IS_SENTENCE.test(text)) return false;
  const long = (text.match(WORD) ?? []).filter((word) => [...word].length >= LONG_WORD);
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * SHARE_IN_HEADLINES;
}

/** The words that some texts write small: with a capital they are no names. */
export function smallWordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []).filter((word) => /^\p{Ll}/u.test(word)));
}

/** True for a name in capitals alone, as it stands in a dateline or a headline. */
export function isInCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
