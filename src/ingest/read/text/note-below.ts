import type { ArticleParagraph } from '../../article.ts';
import {
  isCoveringNote,
  isGreeting,
  isNameAlone,
  isOfACopy,
  isOfOneself,
  isPersonal,
  isPostscript,
} from './letter-words.ts';

/** In paragraphs and in letters: what is longer is an article. */
const MOST = 6;
const LONGEST = 900;
/** So many paragraphs in the first person tell that its author writes so, as in a column. */
const FIRST_PERSON = 2;
/** Of paragraphs at the end, those that do not tell it: they may be of a letter. */
const LAST = 2;

/** What tells where a letter below a text begins. */
export interface AroundNote {
  /** True where a closing or a signature stands below. */
  readonly isSigned: boolean;
  /** The places of paragraphs that a rule stands above. */
  readonly rules: ReadonlySet<number>;
}

/**
 * Where a covering note begins that stands at the end of a text: from a greeting or a rule on, or the last paragraphs that
 * each speak of the article or to whom it is sent; the number of paragraphs where nobody speaks.
 */
export function placeOfNoteBelow(all: readonly ArticleParagraph[], around: AroundNote): number {
  const first = Math.max(1, all.length - MOST);
  const isOwn = notesAmong(all, first, around);
  let [start, letters, isUnbroken, isSpoken] = [all.length, 0, true, false];
  for (let at = all.length - 1; at >= first; at -= 1) {
    const { text, kind } = all[at]!;
    letters += text.length;
    if (letters > LONGEST || kind === 'heading' || kind === 'caption') break;
    isUnbroken &&= isOwn(at);
    isSpoken ||= isOwn(at);
    if (isUnbroken || isGreeting(text) || (around.rules.has(at) && isSpoken)) start = at;
    if (isGreeting(text) || around.rules.has(at)) break;
  }
  return start;
}

/** Tells whether a paragraph is of a letter by itself: below a rule or above a signature less has to tell it. */
function notesAmong(all: readonly ArticleParagraph[], first: number, { isSigned, rules }: AroundNote) {
  const isColumn = all.slice(0, -LAST).filter(({ text }) => isPersonal(text)).length >= FIRST_PERSON;
  return (at: number): boolean => {
    const { text } = all[at]!;
    const isBelowRule = [...rules].some((rule) => rule >= first && rule <= at);
    const isTold = (isSigned && isPersonal(text)) || (isBelowRule && isOfOneself(text));
    const isOfCopy = (isSigned || isBelowRule) && isOfACopy(text);
    const isName = at > first && at === all.length - 1 && isNameAlone(text) && isCoveringNote(all[at - 1]!.text);
    return isName || isCoveringNote(text) || isPostscript(text) || isOfCopy || (isTold && !isColumn);
  };
}
