import type { ArticleParagraph } from '../../article.ts';
import { isCourtesy, isOfSentences } from './courtesies.ts';
import { isClosing, isCoveringNote, isGreeting, isNameAlone, isOfACopy, isOfOneself } from './letter-words.ts';
import { isMailHeader, isNamedField, isOwnLine } from './own-line.ts';
import { placeOfTitleBelowPaper } from './paper-line.ts';
import { splitHead } from './split-head.ts';

/** "On Friday Anna wrote:", "---- Forwarded message ----". */
const PASSED_ON =
  /(?:wrote|a écrit|schrieb.*|пишет|написала?)\s*:$|^[-_\s]*(?:forwarded message|original message|message transféré|weitergeleitete nachricht|пересылаемое сообщение)[-_\s:]*$/iu;
/** One who writes to another. */
const TO_YOU =
  /(?<![\p{L}’'])(?:I|you|your|me|my|thanks|cheers|regards|best|je|vous|toi|ich|dir|Ihnen|вам|вас|тебе|спасибо)(?![\p{L}’'])/u;
const LONGEST = 300;
const SHORT = 100;
const MOST = 12;
/** So much stands above a rule at most, in letters. */
const LONGEST_NOTE = 900;

/** A text parted from what its sender wrote above its title. */
export interface ReceivedText {
  readonly above: readonly ArticleParagraph[];
  readonly rest: readonly ArticleParagraph[];
}

/**
 * Parts what a sender wrote above a title, such as "Hi, this was in the Post", and the lines of a mail, from a text.
 * @param rules the places of paragraphs that a rule stands above
 */
export function partSenderWords(all: readonly ArticleParagraph[], rules: ReadonlySet<number>): ReceivedText {
  const rule = placeOfRule(all, rules);
  const at = rule + placeOfTitle(all.slice(rule));
  return { above: all.slice(0, at), rest: all.slice(at) };
}

/** The first place below a rule where a note stands above it; 0 where none does. */
function placeOfRule(all: readonly ArticleParagraph[], rules: ReadonlySet<number>): number {
  const rule = all.findIndex((_, at) => at > 0 && rules.has(at));
  const above = all.slice(0, Math.max(0, rule)).map(({ text }) => text);
  if (above.length > MOST || above.join('').length > LONGEST_NOTE) return 0;
  if (above.some(isNote)) return rule;
  const isOwn = above.some((text) => isOfOneself(text) || isOfACopy(text)) && !above.some(isOwnLine);
  return isOwn && isTitled(all.slice(rule), true) ? rule : 0;
}

/** Where the title stands below such words; below a greeting alone where no title is seen; 0 where nobody speaks. */
function placeOfTitle(all: readonly ArticleParagraph[]): number {
  const words = all.slice(0, MOST).findIndex((paragraph, i) => !isOfSender(paragraph, all[i - 1]));
  const most = words < 0 ? Math.min(MOST, all.length - 1) : words;
  const isSent = all.slice(0, most).some(({ text }) => isNote(text));
  const places = Array.from({ length: most }, (_, i) => most - i);
  const title = places.find((place) => isTitled(all.slice(place), isSent && !isCover(all[place - 1]!)));
  if (title !== undefined) return title;
  return isSent ? all.slice(0, most).findLastIndex(({ text }, i) => isNote(text) || isSignedAt(all, i)) + 1 : 0;
}

/** Whether a text begins with a title; a line of its own must follow where no greeting says that someone wrote above. */
function isTitled(rest: readonly ArticleParagraph[], isSent: boolean): boolean {
  const { head } = splitHead(rest);
  const lines = head.map(({ text }) => text);
  if (placeOfTitleBelowPaper(lines, { language: null, host: null }) > 0) return true;
  return head.length > 0 && !isOwnLine(head[0]!.text) && (isSent || head.slice(1).some(({ text }) => isOwnLine(text)));
}

/** @param before the paragraph above it: a "Date:" below the lines of a mail is of the mail */
function isOfSender({ text }: ArticleParagraph, before: ArticleParagraph | undefined): boolean {
  if (before && isMailHeader(before.text) && isNamedField(text)) return true;
  if (before && isLetter(before.text) && isCover({ text })) return true;
  if (isNote(text) || (before && isClosing(before.text) && isNameAlone(text))) return true;
  if (before && isCourtesy(text)) return true;
  return text.length <= LONGEST && endsAsSpoken(text, before !== undefined) && (TO_YOU.test(text) || text.length < 15);
}

/** @param isBelow true below other words of a sender: by itself one question may be a title, "What will you eat?" */
function endsAsSpoken(text: string, isBelow: boolean): boolean {
  return /[.,!]$/.test(text) || (/[?…]$/.test(text) && (isBelow || isOfSentences(text)));
}

/** "Copied from the site.": a short sentence, the sender's only where a line of its own follows. */
function isCover({ text }: Pick<ArticleParagraph, 'text'>): boolean {
  const isSentence = text.endsWith('.') || (/[!?…]$/.test(text) && isOfSentences(text));
  return text.length <= SHORT && isSentence && !TO_YOU.test(text) && !isLetter(text);
}

function isLetter(text: string): boolean {
  return text.length <= LONGEST && (isGreeting(text) || PASSED_ON.test(text) || isMailHeader(text));
}

/** A paragraph that nobody but a sender writes. */
function isNote(text: string): boolean {
  return isLetter(text) || (text.length <= LONGEST && (isCoveringNote(text) || isClosing(text)));
}

/** A name below a closing. */
function isSignedAt(all: readonly ArticleParagraph[], i: number): boolean {
  return i > 0 && isClosing(all[i - 1]!.text) && isNameAlone(all[i]!.text);
}
