import { spliced, type Splice } from './splice.ts';

/** What is in a file of content, so that all of it can be written back as it was. */
export interface FileText {
  /** The byte order mark at the start of the file, or nothing. */
  readonly mark: string;
  /** All that follows, with its line ends. */
  readonly raw: string;
  /** The same as it is read: each line ends in `\n`, and each character has the place it has in `raw`. */
  readonly readable: string;
}

/** The text in bytes of UTF-8; throws a `TypeError` for bytes that are none. */
export function fileTextOf(bytes: Uint8Array): FileText {
  const text = UTF8.decode(bytes);
  const mark = text.startsWith(MARK) ? MARK : '';
  return withRaw(mark, text.slice(mark.length));
}

/** The file with some stretches of it replaced; every other byte stays. */
export function edited(file: FileText, ...splices: readonly Splice[]): FileText {
  return withText(file, spliced(file.raw, splices));
}

/** The file with another text in it. */
export function withText({ mark }: FileText, raw: string): FileText {
  return withRaw(mark, raw);
}

/** All that stands in the file. */
export function wholeOf({ mark, raw }: FileText): string {
  return mark + raw;
}

/** What ends a line of the file. */
export function lineEndOf({ raw }: FileText): string {
  return raw.includes('\r\n') ? '\r\n' : '\n';
}

const MARK = '\ufeff';
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function withRaw(mark: string, raw: string): FileText {
  // A space where a line ends in two characters: readers of YAML and Markdown pass over it, and places stay the same.
  return { mark, raw, readable: raw.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') };
}
