import type { ArticleParagraph } from '../../article.ts';
import { isClosing, isNameAlone, isParting, isPostscript } from './letter-words.ts';

/** A text parted from what its sender wrote below it. */
export interface SignedText {
  readonly paragraphs: readonly ArticleParagraph[];
  readonly below: readonly ArticleParagraph[];
}

const TELEPHONE = /^(?:\p{L}{1,8}[.:]?\s*)?\+?\(?\d[\d\s().-]{6,}\d$/u;
const MAIL = /^\S+@\S+\.\S+$/u;
/** "Tom Lee | Foreign desk". */
const PARTED = /^\p{Lu}[^|\d]*\s\|\s[^|\d]+$/u;
const NAME = /^\p{Lu}\p{L}+$/u;
/** Who worked on an article stands below it too. */
const CREDIT = /(?<!\p{L})(?:reporting|editing|writing|additional|correction|by|with)(?!\p{L})/iu;
const LONGEST = 80;
const LONGEST_POSTSCRIPT = 200;
const MOST = 8;

/** Parts a text where "-- " begins a signature, as programs for mail write it; all is text where what follows is long. */
export function partAtDashes(text: string): { text: string; signature: string } {
  const at = [...text.matchAll(/\n(?:> ?)?-- ?(?=\n)/g)].at(-1)?.index ?? -1;
  const [, mark = '', signature = ''] = /^\n(?:> ?)?(-- ?)\n([\s\S]*)$/.exec(at < 0 ? '' : text.slice(at)) ?? [];
  const lines = signature.split('\n').filter((line) => line.trim());
  const isSigned = lines.every((line) => isOfSignature(mark === '-- ' ? line.replace(/\.\s*$/, '') : line));
  return isSigned && lines.length <= MOST
    ? { text: text.slice(0, at < 0 ? undefined : at), signature }
    : { text, signature: '' };
}

/**
 * Parts a closing and the short lines below it from a text.
 * @param isSent true where a sender wrote above: only then are a name and telephone at the end taken for the sender's
 */
export function partSignature(all: readonly ArticleParagraph[], isSent: boolean): SignedText {
  const short = all.findLastIndex(({ text, kind }) => kind !== 'paragraph' || !isOfSignature(text)) + 1;
  const from = Math.max(short, all.length - MOST, 1);
  const tail = all.slice(from).map(({ text }) => text);
  const closing = tail.findIndex((text, i) => isClosing(text) || isPartedFromName(text, tail[i + 1]));
  const start = closing < 0 && isSent ? placeOfContact(tail) : closing;
  const at = start < 0 ? all.length : from + start;
  return { paragraphs: all.slice(0, at), below: all.slice(at) };
}

/** "Greetings to all" above "Tom". */
function isPartedFromName(text: string, next: string | undefined): boolean {
  return next !== undefined && isParting(text) && isNameAlone(next);
}

/** Where the name, telephone and address of the sender begin; several lines with strokes are a table. */
function placeOfContact(tail: readonly string[]): number {
  const at = tail.findIndex((text) => TELEPHONE.test(text) || MAIL.test(text) || PARTED.test(text));
  if (tail.filter((text) => text.includes('|')).length > 1) return -1;
  return at > 0 && NAME.test(tail[at - 1]!) ? at - 1 : at;
}

function isOfSignature(text: string): boolean {
  const line = text.trim();
  if (
    isClosing(line) ||
    isParting(line) ||
    isNameAlone(line) ||
    (isPostscript(line) && line.length <= LONGEST_POSTSCRIPT)
  )
    return true;
  return line.length <= LONGEST && !/[.!?…:;»”"]$/u.test(line) && !CREDIT.test(line);
}
