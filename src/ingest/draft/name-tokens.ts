import { foldName } from '../../model/names/fold.ts';
import { isArticle, isOrdinary } from '../../model/names/ordinary-words.ts';
import type { Habits } from './habits.ts';

/** A word that may be of a name, without what its language writes to it, and where that stands. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word with its hyphens and apostrophes, or initials: "Jean-Pierre", "O'Neill", "U.N.", "L." of "Anna L. Petrova". */
const TOKEN =
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{M}\p{N}'’‑-])(?:\p{Lu}|Дж|Дз|Kh|Sh|Ch|Zh|Ts|Yu|Ya|Ye|Th|Ph)\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** True for "L.", an initial of a person. */
export const isInitial = ({ text }: Pick<NameToken, 'text'>): boolean => /^\p{Lu}\p{Ll}?\.$/u.test(text);

/** What a letter stands behind that is no initial: "Plan B. Petrova agreed." */
const LETTERED = new Set(
  'plan vitamin group class grade hepatitis article section appendix annex phase type category terminal gate option schedule exhibit zone area block team room paragraph point part page группа план раздел часть groupe annexe gruppe anhang teil grupo anexo'.split(
    ' ',
  ),
);

/** The words of a text: "Europe" of "l’Europe", "Petrova" of "Petrova’s". */
export function tokensOf(text: string, { elision, possessive }: Habits): readonly NameToken[] {
  const found = [...text.matchAll(TOKEN)];
  return found.map(({ 0: whole, index }, i) => {
    const word =
      isInitial({ text: whole }) && !isOfAName(found[i - 1]?.[0], found[i + 1]?.[0]) ? whole.slice(0, -1) : whole;
    const skipped = elision.exec(word)?.[0].length ?? 0;
    const own = word.slice(skipped).replace(possessive, '');
    return { text: own, start: index + skipped, end: index + skipped + own.length };
  });
}

/** Whether an initial between two words is of a name, or its point ends a sentence: "It was I. The mayor left." */
function isOfAName(before = '', next = ''): boolean {
  return !LETTERED.has(foldName(before)) && !isOrdinary(foldName(next), true);
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
