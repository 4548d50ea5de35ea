import anyAscii from 'any-ascii';
import type { LettersFile } from '../../search/letters.ts';

/** Blocks of the alphabets in use; Chinese characters are too many to send to a reader. */
const BLOCKS = [
  [0x0370, 0x06ff],
  [0x0780, 0x07ff],
  [0x0900, 0x0dff],
  [0x0e00, 0x0eff],
  [0x1000, 0x11ff],
  [0x1200, 0x137f],
  [0x1780, 0x17ff],
  [0x3040, 0x30ff],
] as const;

/** How letters of other alphabets are written in Latin, for a query in a script that no name is known in. */
export function lettersFile(): LettersFile {
  return BLOCKS.map(([first, last]) => [
    first,
    Array.from({ length: last - first + 1 }, (_, i) => anyAscii(String.fromCodePoint(first + i))),
  ]);
}
