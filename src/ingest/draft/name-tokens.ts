import { foldName } from '../../model/names/fold.ts';
import { isArticle } from '../../model/names/ordinary-words.ts';
import type { Habits } from './habits.ts';

/** A word that may be of a name, without what its language writes to it, and where that stands. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word with its hyphens and apostrophes, or initials: "Jean-Pierre", "O'Neill", "U.N.". */
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text: "Europe" of "l’Europe", "Petrova" of "Petrova’s". */
export function tokensOf(text: string, { elision, possessive }: Habits): readonly NameToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => {
    const skipped = elision.exec(word)?.[0].length ?? 0;
    const own = word.slice(skipped).replace(possessive, '');
    return { text: own, start: index + skipped, end: index + skipped + own.length };
  });
}

/** Whether nothing stands between two words but a space, or the end of "People’s" in "People’s Party". */
export function areJoined(text: string, before: NameToken, token: NameToken, habits: Habits): boolean {
  return /^\s?$/.test(text.slice(before.end, token.start)) || areJoinedAsOwner(text, before, token, habits);
}

/** "People’s" and "Party", a body that is called after its owners. */
export function areJoinedAsOwner(
  text: string,
  { text: owner, end }: NameToken,
  next: NameToken | undefined,
  habits: Habits,
) {
  if (next === undefined || !/^\p{Lu}/u.test(owner) || !/^\p{Lu}/u.test(next.text)) return false;
  return habits.owners.has(foldName(owner)) && /^['’]s?\s$/u.test(text.slice(end, next.start));
}

/** "Petrova", "al-Silva", "eBay" is not. */
export function isCapital({ text }: NameToken): boolean {
  if (/^\p{Lu}/u.test(text)) return true;
  const [article = '', name = ''] = text.split(/[-‑'’]/);
  return isArticle(foldName(article)) && /^\p{Lu}/u.test(name);
}
