import type { Chance } from '../../../bench/story/chance.ts';
import { changedFile, changedLine, type Corruption } from './corrupted.ts';

const ANY = /./;

/** What programs do to the bytes of a file. */
export const BYTES: Readonly<Record<string, Corruption>> = {
  'saved as Latin-1': changedFile(ANY, (text) => Buffer.from(`${text}é`, 'latin1')),
  'saved as UTF-16': changedFile(ANY, (text) => Buffer.from(text, 'utf16le')),
  'a byte gone wrong': changedFile(ANY, (text, chance) => withByte(text, chance, 0xff)),
  'a byte of nothing': changedFile(ANY, (text, chance) => withByte(text, chance, 0)),
  'an escape of a terminal': changedLine({ in: ANY, at: /./, to: (line) => `${line}\u001b` }),
  'a letter turned round': changedLine({ in: ANY, at: /./, part: 'body', to: (line) => `${line}\u202e` }),
  emptied: changedFile(ANY, () => ''),
  'nothing but spaces': changedFile(ANY, () => ' \n\n  '),
  'line ends of Windows': changedFile(ANY, (text) => text.replaceAll('\n', '\r\n')),
  'line ends of an old Mac': changedFile(ANY, (text) => text.replaceAll('\n', '\r')),
  'a byte order mark': changedFile(ANY, (text) => `\ufeff${text}`),
  'a mark where versions meet': changedLine({
    in: ANY,
    at: /./,
    to: (line) => ['<<<<<<< HEAD', line, '=======', line, '>>>>>>> branch'],
  }),
  'too large': changedFile(/\.md$/, (text) => text + 'word '.repeat(120_000)),
};

function withByte(text: string, chance: Chance, byte: number): Uint8Array {
  const bytes = Buffer.from(text);
  const at = Math.floor(chance.below(bytes.length));
  return Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at)]);
}
