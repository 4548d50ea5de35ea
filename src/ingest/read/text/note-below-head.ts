import type { ArticleParagraph } from '../../article.ts';
import { agencyLine } from '../dateline.ts';
import { namesInByline } from '../names-of-authors.ts';
import { isOfSentences } from './courtesies.ts';
import { isCoveringNote, isGreeting, isOfACopy, isOfAnArticle, isOfOneself } from './letter-words.ts';
import type { ReceivedText } from './sender-words.ts';
import { isHeadLine } from './split-head.ts';

/** So many lines of a head stand above such a note at most. */
const MOST_HEAD_LINES = 4;
/** In paragraphs and in letters: what is longer is a letter that was published. */
const MOST = 6;
const LONGEST = 900;
/** So much text stands below a byline, in letters; less stands below the name of who signed a letter. */
const SHORTEST_TEXT = 200;
const FORMAL = /^dear(?!\p{L})/iu;

/**
 * Parts what a sender wrote between the head of an article and its byline or dateline from both, as in a mail that has
 * the headline and the paper on top, then "Hi, I typed this off for you.", then "By Mara May"; null where nobody did.
 * The text of a letter to a paper stays, and so does a question that a text begins with.
 */
export function partNoteBelowHead(all: readonly ArticleParagraph[]): ReceivedText | null {
  const start = all.slice(0, MOST_HEAD_LINES + 1).findIndex(({ text }, i) => i > 0 && isOpening(text));
  if (start < 0 || !all.slice(0, start).every(isOfHead)) return null;
  const end = placeOfArticle(all, start);
  const note = all.slice(start, end);
  if (end < 0 || !isOfASender(note.map(({ text }) => text))) return null;
  return { above: note, rest: [...all.slice(0, start), ...all.slice(end)] };
}

function isOfHead(paragraph: ArticleParagraph): boolean {
  return (paragraph.kind === 'heading' || isHeadLine(paragraph)) && !isGreeting(paragraph.text);
}

function isOpening(text: string): boolean {
  return text.length <= LONGEST && (isGreeting(text) || (isOfAnArticle(text) && !isQuestion(text)));
}

function isQuestion(text: string): boolean {
  return text.endsWith('?') && !isOfSentences(text);
}

/** Where the byline or the dateline stands with the text below it; -1 for none, or for one too far below. */
function placeOfArticle(all: readonly ArticleParagraph[], start: number): number {
  const below = all.slice(start, start + MOST + 1);
  const at = below.findIndex((paragraph, i) => i > 0 && (isByline(paragraph) || hasDateline(paragraph)));
  const lengthOf = (of: readonly ArticleParagraph[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  const isNear = at > 0 && lengthOf(below.slice(0, at)) <= LONGEST;
  return isNear && lengthOf(all.slice(start + at)) >= SHORTEST_TEXT ? start + at : -1;
}

function isByline({ text, kind }: ArticleParagraph): boolean {
  return kind !== 'caption' && text.length <= LONGEST && !/[.!?…]$/u.test(text) && namesInByline(text).length > 0;
}

function hasDateline(paragraph: ArticleParagraph): boolean {
  return agencyLine([paragraph], { language: null, host: null }) !== null;
}

/** "Dear doctor, what can I do?" is of a column, unless the article is spoken of. */
function isOfASender(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts;
  if (texts.some((text) => isOfAnArticle(text) || isOfACopy(text))) return true;
  if (others.some((text) => isCoveringNote(text))) return true;
  return !FORMAL.test(first) && texts.some(isOfOneself);
}
