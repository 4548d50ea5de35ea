/**
 * An explicit link to an actor or entity: `[[id]]`, or `[[id|words to show]]`; or, as `[[-|words]]`, words that are the
 * name of none of them, though they look like one.
 */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** Empty in a link that names nothing, as in `[[]]` or `[[-]]`; null for words that are no name here. */
  readonly id: string | null;
  readonly label: string | null;
}

const REFERENCE = /\[\[([^[\]|]*)(?:\|([^[\]|]*))?\]\]/g;

/** Every reference link of a text, in order. */
export function findReferences(text: string): readonly Reference[] {
  return [...text.matchAll(REFERENCE)].map((match) => {
    const label = match[2]?.replace(/\s+/g, ' ').trim() || null;
    return { start: match.index, end: match.index + match[0].length, id: idOf(match[1]!.trim(), label), label };
  });
}

function idOf(written: string, label: string | null): string | null {
  if (written !== '-') return written;
  return label === null ? '' : null;
}
