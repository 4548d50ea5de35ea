import { TextDecoder, getBOMEncoding } from '@exodus/bytes/encoding.js';
import chardet from 'chardet';
import sniffEncoding from 'html-encoding-sniffer';
import { readingWords } from '../../words/problems/reading.ts';
import { Unreadable } from './unreadable.ts';

/** A text and how its letters were known. */
export interface Decoded {
  readonly text: string;
  /** What an editor should know of it, such as that the encoding was guessed. */
  readonly notes: readonly string[];
}

/** Browsers read on for a declaration that comes late, behind a long script or comment. */
const PRESCAN_BYTES = 64 * 1024;

/** The text of a page, in the encoding that a browser would take it to be in; undeclared, in what its bytes look like. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const declared = sniffEncoding(bytes, { defaultEncoding: '', maxPrescanBytes: PRESCAN_BYTES });
  return declared ? decodeAs(bytes, declared) : decodeText(bytes);
}

/** The text of XML, by its byte order mark or declaration, else UTF-8. */
export function decodeXml(bytes: Uint8Array): Decoded {
  return decodeAs(bytes, sniffEncoding(bytes, { xml: true }));
}

/** The text of a file that says nothing of its encoding: UTF-8 where it is valid, else what its bytes look like. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = getBOMEncoding(bytes);
  if (marked) return decodeAs(bytes, marked);
  const utf8 = validUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, notes: [] };
  const guess = guessEncoding(bytes);
  const { text, notes } = decodeAs(bytes, guess);
  return { text, notes: [readingWords.notes.guessedEncoding(guess), ...notes] };
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = decoderOf(encoding).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  return { text, notes: lost > 0 ? [readingWords.notes.lostCharacters(lost, encoding)] : [] };
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new Unreadable(readingWords.reasons.encoding(encoding));
  }
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Looks at the beginning, which has letters enough, and knows encodings that browsers read alone. */
function guessEncoding(bytes: Uint8Array): string {
  const guesses = chardet.analyse(bytes.subarray(0, PRESCAN_BYTES)).map(({ name }) => name);
  return guesses.find((name) => !/^UTF-8|ASCII|UTF-32/.test(name) && isKnown(name)) ?? 'windows-1252';
}

function isKnown(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding));
  } catch {
    return false;
  }
}
