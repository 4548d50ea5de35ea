import type { ArticleParagraph } from '../../article.ts';
import { placeOfNoteBelow } from './note-below.ts';
import { partNoteBelowHead } from './note-below-head.ts';
import { partSenderWords, type ReceivedText } from './sender-words.ts';
import { partSignature } from './signature.ts';
import { headedText } from './split-head.ts';
import type { RuledText } from './text-paragraphs.ts';

/** A text parted from the letter that it came in. */
export interface LetterParts {
  /** What its sender wrote above it. */
  readonly above: readonly ArticleParagraph[];
  /** Its title and the lines under it. */
  readonly head: readonly ArticleParagraph[];
  readonly paragraphs: readonly ArticleParagraph[];
  /** What its sender wrote below it, with the signature. */
  readonly below: readonly ArticleParagraph[];
}

/**
 * Parts what its sender wrote above and below a text from it.
 * @param isSigned true where a signature was parted from it already
 */
export function partLetter({ paragraphs: all, rules }: RuledText, isSigned = false): LetterParts {
  const { above, rest } = partNoteBelowHead(all) ?? partWordsAbove(all, rules);
  const { head, paragraphs: text } = headedText(rest);
  const signed = partSignature(text, above.length > 0);
  const before = above.length + head.length;
  const at = placeOfNoteBelow(signed.paragraphs, {
    isSigned: isSigned || signed.below.length > 0,
    rules: new Set([...rules].map((rule) => rule - before)),
  });
  return { above, head, paragraphs: text.slice(0, at), below: text.slice(at) };
}

/** What stands above the title, and what stands below that before the text begins. */
function partWordsAbove(all: readonly ArticleParagraph[], rules: RuledText['rules']): ReceivedText {
  const received = partSenderWords(all, rules);
  const below = partNoteBelowHead(received.rest);
  return below === null ? received : { above: [...received.above, ...below.above], rest: below.rest };
}

/** True for a text that came in no letter. */
export function isAlone({ above, below }: LetterParts): boolean {
  return above.length === 0 && below.length === 0;
}
