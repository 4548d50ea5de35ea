/** An explicit link to an actor or entity: `[[id]]`, or `[[id|words to show]]`. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly label: string | null;
}

const REFERENCE = /\[\[([^[\]|]*)(?:\|([^[\]|]*))?\]\]/g;

/** Every reference link of a text, in order. */
export function findReferences(text: string): readonly Reference[] {
  return [...text.matchAll(REFERENCE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    id: match[1]!.trim(),
    label: match[2]?.replace(/\s+/g, ' ').trim() || null,
  }));
}
