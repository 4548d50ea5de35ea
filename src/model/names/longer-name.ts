import type { Word } from './fold.ts';
import { isCapitalOf, isHomonymOfRegion, isInRegion, isPartOfCountry } from './larger-place.ts';
import { gapAfter, textOf, type NamedText, type NameSpan } from './named-text.ts';
import {
  isArticle,
  isBeforeTitle,
  isForenameToo,
  isGeneration,
  isHonorific,
  isOfAnother,
  isOfAState,
  isOrdinary,
  isParticle,
  isPostnominal,
  isSurnameToo,
  isTitle,
  isWordToo,
} from './ordinary-words.ts';
import { isUncased, wordsBeyond } from './uncased-name.ts';
import { isUnspaced, lettersBeyond } from './unspaced-name.ts';

/**
 * Whether a name goes on to the left or right in words that are not known, so that it is a part of a longer name of
 * something else: "Guinea" in "New Guinea", "Ana Maria" in "Ana Maria Silva". Where nobody can tell, it counts as one.
 * Scripts without capitals give a sign in some words only.
 */
export function isInLongerName(named: NamedText, span: NameSpan): boolean {
  if (isUncased(named, span)) return beyond(named, span).some((words) => words > 0);
  return goesOnLeft(named, span) || goesOnRight(named, span);
}

/**
 * The longer name that a name is taken for a part of, as far as it can be told: "New Guinea" for "Guinea".
 *
 * @param span a name in such a longer one
 */
export function longerNameOf(named: NamedText, { from, to, ...of }: NameSpan): string {
  const [first, last] = [Math.max(0, from - LONGEST), Math.min(named.words.length, to + LONGEST)];
  let [left, right] = [from, to];
  if (isUncased(named, { from, to })) {
    const [before, after] = beyond(named, { ...of, from, to });
    return textOf(named, from - before, to + after);
  }
  while (left > first && goesOnLeft(named, { ...of, from: left, to })) left--;
  while (right < last && goesOnRight(named, { ...of, from, to: right })) right++;
  return textOf(named, left, right);
}

/** How many words a name without capitals goes on for to its left and right. */
function beyond(named: NamedText, span: NameSpan): readonly [left: number, right: number] {
  const [left, right] = wordsBeyond(named, span);
  return left + right === 0 && isUnspaced(named, span) ? lettersBeyond(named, span) : [left, right];
}

/** No name has more words on either side of another. */
const LONGEST = 5;

const SPACE = /^\s+$/;
const HYPHEN = /^[-‐‑–]$/;
/** Parts a name of two families; a dash joins two parties. */
const DASH = '–';
const APOSTROPHE = /^['’‘ʼ]$/;
const STOP = /^\.\s*$/;
/** A full stop behind any other title ends a sentence. */
const ABBREVIATED = /^(?:mr|mrs|ms|dr|prof|gen|col|capt|lt|sgt|sen|rep|gov|rev|adm|cmdr|maj|pres|hon)$/;
const AND = /^\s*&\s*$/;
const COMMA = /^,\s+$/;
/** Before the larger place that a place is in. */
const OPENING = /^(?:,\s+|\s\()$/;

function goesOnLeft(named: NamedText, span: NameSpan): boolean {
  const at = span.from - 1;
  const word = named.words[at];
  if (!word) return false;
  const gap = gapAfter(named, at);
  if (SPACE.test(gap)) return isNameBefore(named, at, span) || isOfLongerName(named, at);
  if (HYPHEN.test(gap)) return isArticle(word.folded) || isJoined(named, at, span, gap);
  if (APOSTROPHE.test(gap)) return isElided(word, span);
  if (STOP.test(gap))
    return isInitial(named, at, span) || (ABBREVIATED.test(word.folded) && isTitleOfNamesake(word, span));
  if (AND.test(gap)) return isUnknownName(named, at, span);
  if (!span.isPlaces) return false;
  return (COMMA.test(gap) && isTownBefore(named, at, span)) || (OPENING.test(gap) && isPlaceBeforeHomonym(named, span));
}

function goesOnRight(named: NamedText, span: NameSpan): boolean {
  const word = named.words[span.to];
  if (!word) return false;
  const gap = gapAfter(named, span.to - 1);
  if (SPACE.test(gap)) return isNameAfter(named, span);
  if (HYPHEN.test(gap)) return isJoined(named, span.to, span, gap);
  if (APOSTROPHE.test(gap)) return word.text.length > 1 && isCapitalised(word);
  if (AND.test(gap)) return isUnknownName(named, span.to, span);
  if (COMMA.test(gap) && isGeneration(word.folded)) return true;
  const next = named.nameAt.get(span.to);
  if (OPENING.test(gap) && next && isPlaceBeforeHomonym(named, next)) return true;
  return (span.isPlaces && isInRegion(named, span)) || (span.isCountries && isPartOfCountry(named, span));
}

/** Two names with a space between them are one, but for those of one bearer. */
function isNameBefore(named: NamedText, at: number, span: NameSpan): boolean {
  const other = named.nameAt.get(at);
  if (other) return !isSameBearer(other, span);
  const word = named.words[at]!;
  if (isTitleOfNamesake(word, span)) return true;
  if (isCapitalised(word)) return !isTitle(word.folded) && !isPlainWord(named, at, span);
  return isParticle(word.folded) && isParticleBefore(named, at, span);
}

/** "Sir" before "Chad" and "Mr" before "Oman": a person of that name. "The envoy Oman sent" is none. */
function isTitleOfNamesake(word: Word, { isPersons, isPlaces }: NameSpan): boolean {
  if (isPersons || !isPlaces) return false;
  return isHonorific(word.folded) || (isCapitalised(word) && isTitle(word.folded));
}

/** "Ana de la" before "Cruz". Before a person's name a particle tells enough by itself: "van der" before "Berg". */
function isParticleBefore(named: NamedText, at: number, span: NameSpan): boolean {
  if (span.isPersons && !isWordToo(named.words[at]!.folded)) return true;
  let first = at;
  while (first > 0 && isParticle(named.words[first]!.folded) && SPACE.test(gapAfter(named, first - 1))) first--;
  const word = named.words[first]!;
  return isUnknownName(named, first, span) && !isTitle(word.folded);
}

function isNameAfter(named: NamedText, span: NameSpan): boolean {
  const word = named.words[span.to]!;
  if (isGeneration(word.folded)) return true;
  const other = named.nameAt.get(span.to);
  if (other) return !isSameBearer(other, span);
  if (span.isPersons && isPostnominal(word.text)) return false;
  if (isCapitalised(word)) return !isPlainWord(named, span.to, span) && !isTitleAfter(named, span.to);
  if (isPrefixed(named, span.to)) return span.isPersons;
  const next = named.words[span.to + 1];
  if (word.folded === 'the') return /^(?:younger|elder|great)$/i.test(next?.text ?? '');
  return isParticle(word.folded) && isParticleAfter(named, span);
}

/** "al-Bakri", "ad-Din" and "d'Souza": a small word that a hyphen or an apostrophe joins to a name. */
function isPrefixed(named: NamedText, at: number): boolean {
  const next = named.words[at + 1];
  if (!next || !isCapitalised(next) || named.words[at]!.text.length > 3) return false;
  const gap = gapAfter(named, at);
  return HYPHEN.test(gap) || APOSTROPHE.test(gap);
}

/** "de la Cruz" after "Ana". */
function isParticleAfter(named: NamedText, span: NameSpan): boolean {
  let last = span.to;
  while (named.words[last + 1] && isParticle(named.words[last]!.folded) && SPACE.test(gapAfter(named, last))) last++;
  return last > span.to && (isUnknownName(named, last, span) || (span.isPersons && named.nameAt.has(last)));
}

/** "Foreign Minister" after "Guinea": a title, perhaps with words before it, and no surname. */
function isTitleAfter(named: NamedText, at: number): boolean {
  const words = named.words.slice(at, at + 4);
  const title = words.findIndex(({ folded }) => !isBeforeTitle(folded));
  if (title < 0 || !isTitle(words[title]!.folded)) return false;
  const isAlone = title === 0 && isSurnameToo(words[0]!.folded);
  return !isAlone && words.slice(0, title).every((_, i) => SPACE.test(gapAfter(named, at + i)));
}

/** "Smith-Jones", "Guinea-Bissau"; not "Guinea-based" nor "anti-Guinea". A hyphen joins two known names but no people's. */
function isJoined(named: NamedText, at: number, span: NameSpan, gap: string): boolean {
  const other = named.nameAt.get(at);
  if (other) return gap !== DASH && !isSameBearer(other, span) && (other.isPersons || span.isPersons);
  return isUnknownName(named, at, span);
}

/** "O'Brien" and "d'Silva", but "l'Arménie" and, of what is no person, "d'Arménie". */
function isElided({ text, folded }: Word, { isPersons }: NameSpan): boolean {
  if (/^(?:l|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall)$/.test(folded)) return false;
  return folded === 'd' && text === 'd' ? isPersons : isCapitalised({ text });
}

/** "J." and "St." before a name; "A.B." before what is no person's ends a sentence. */
function isInitial(named: NamedText, at: number, { isPersons }: NameSpan): boolean {
  const { text, folded } = named.words[at]!;
  if (named.nameAt.has(at) || (!isPersons && gapAfter(named, at - 1) === '.')) return false;
  return (text.length === 1 && isCapitalised({ text })) || /^(?:st|ste|mt|ft)$/.test(folded);
}

/** "Gulf of" before "Mexico"; not "Government of", nor "Citizens of" where a sentence begins. */
function isOfLongerName(named: NamedText, at: number): boolean {
  const head = named.words[at - 1];
  if (named.words[at]!.folded !== 'of' || !head || !SPACE.test(gapAfter(named, at - 1))) return false;
  if (!isCapitalised(head) || named.nameAt.has(at - 1) || isTitle(head.folded) || isOfAState(head.folded)) return false;
  return isOfAnother(head.folded) || !(beginsSentence(named, at - 1) || isOrdinary(head.folded, false));
}

/** "Atlanta," before "Georgia"; not an item of a list, nor what introduces a sentence whose subject the name is. */
function isTownBefore(named: NamedText, at: number, span: NameSpan): boolean {
  if (!isUnknownName(named, at, span) || isTitle(named.words[at]!.folded)) return false;
  if (isCapitalOf(named.words[at]!.text, textOf(named, span.from, span.to))) return false;
  if (/[a-z]ed$/.test(named.words[at]!.text) && beginsSentence(named, at)) return false;
  return !isInList(named, at, span) && !isIntroduced(named, span);
}

/** "Athens," before "Georgia", where both are known: the town may be in the state of that name, and each another's. */
function isPlaceBeforeHomonym(named: NamedText, span: NameSpan): boolean {
  const place = named.nameAt.get(span.from - 1);
  if (!place?.isPlaces || place.isCountries || !isHomonymOfRegion(named, span)) return false;
  if (isCapitalOf(textOf(named, place.from, place.to), textOf(named, span.from, span.to))) return false;
  return !isInList(named, place.from, span) && !isIntroduced(named, span);
}

const ITEM = String.raw`(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:of\s+)?(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*){0,5}`;
const LIST = new RegExp(String.raw`^(?:,\s+${ITEM}){0,20}(?<comma>,)?\s+(?:and|or|&)\s+(?:the\s+)?\p{Lu}`, 'u');

/** "Armenia, Georgia and Iran", "Kenya, Armenia, Georgia". */
function isInList(named: NamedText, at: number, span: NameSpan): boolean {
  if (COMMA.test(gapAfter(named, at - 1)) && named.nameAt.has(at - 1)) return true;
  const rest = named.text.slice(named.words[span.to - 1]!.end);
  const list = LIST.exec(rest);
  return list !== null && (list.groups?.['comma'] === undefined || list[0].indexOf(',') !== list[0].lastIndexOf(','));
}

/** "After talks with Ana Lopez, Georgia agreed": the first comma of a sentence that a small word begins; a verb follows. */
function isIntroduced(named: NamedText, span: NameSpan): boolean {
  const rest = /^\s+(\p{Ll}+)/u.exec(named.text.slice(named.words[span.to - 1]!.end))?.[1];
  if (rest === undefined || (!VERBS.test(rest) && isOrdinary(rest, false))) return false;
  const first = sentenceStart(named, span.from);
  const before = named.text.slice(named.words[first]!.start, named.words[span.from]!.start);
  return before.indexOf(',') === before.lastIndexOf(',') && isOrdinary(named.words[first]!.folded, false);
}

/** Verbs among the ordinary words, as they follow a subject. */
const VERBS =
  /^(?:is|was|has|had|does|did|can|could|would|should|must|might|shall|will|may|[a-z]{2,}(?:ed|s)|said|got|met|left|lost|gave|held|kept|made|sent|took|spoke|paid|withdrew|became|began)$/;

function isUnknownName(named: NamedText, at: number, span: NameSpan): boolean {
  return !named.nameAt.has(at) && isCapitalised(named.words[at]!) && !isPlainWord(named, at, span);
}

/** A word that is capitalised, if it is, only where it stands. */
function isPlainWord(named: NamedText, at: number, span: NameSpan): boolean {
  const { folded } = named.words[at]!;
  if (isOrdinary(folded, span.isPersons)) return true;
  const before = named.words[at - 1]?.folded ?? '';
  return isForenameToo(folded) && /^(?:in|on|since|until|by|from|last|this|next|early|late|mid|\d+)$/.test(before);
}

function isSameBearer(one: NameSpan, other: NameSpan): boolean {
  return one.owners.some((owner) => other.owners.includes(owner));
}

/** Titlecase or capital; the letters of Georgian have capitals that no name begins with. */
function isCapitalised({ text }: Pick<Word, 'text'>): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(text);
}

function beginsSentence(named: NamedText, at: number): boolean {
  return sentenceStart(named, at) === at;
}

/** The first word of the sentence that a word is in. */
function sentenceStart(named: NamedText, at: number): number {
  let first = at;
  while (first > 0 && !/[.!?…:;•“"]/.test(gapAfter(named, first - 1))) first--;
  return first;
}
