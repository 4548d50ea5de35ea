import { TextDecoder, getBOMEncoding } from '@exodus/bytes/encoding.js';

const TEXT = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json|xhtml)\b)/i;
const MARK = new Uint8Array([0xef, 0xbb, 0xbf]);

/**
 * A text whose encoding only its server told, as UTF-8 with the mark that says so, since a file does not keep what a server
 * said; other bytes as they are. As in browsers a mark in the file outranks the server, and the server what the page says.
 *
 * @param type the content type: `text/html; charset=windows-1251`
 */
export function asUtf8(bytes: Uint8Array, type: string | null): Uint8Array {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(type ?? '')?.[1];
  if (charset === undefined || !TEXT.test(type!) || getBOMEncoding(bytes)) return bytes;
  const text = decoderOf(charset)?.decode(bytes);
  return text === undefined ? bytes : Buffer.concat([MARK, Buffer.from(text)]);
}

/** Undefined for an encoding that no browser reads. */
function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
