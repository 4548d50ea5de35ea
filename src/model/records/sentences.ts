/** Where a story keeps what sentences of its editors rested on when they were last read, beside the folders of records. */
export const SENTENCES_FILE = 'sentences.txt';

/** A sentence of an editor that speaks of other records, and goes stale when they change. */
export interface RestingSentence {
  /** Where it stands, as far as that stays: `questions/who-pays/reading`, `story/soFar`. */
  readonly place: string;
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly text: string;
  /** All that it rests on, as a text that changes when any of it does. */
  readonly basis: string;
  /** The same in parts that can be named; of very many only how many they are. */
  readonly parts: readonly RestingPart[];
}

/** A field of a record that a sentence rests on, or how many records there are of a kind. */
export interface RestingPart {
  /** What it is known by, whatever its record is called now: `2026-01-22-charter-signed.title`. */
  readonly key: string;
  /** The record as it is called now; of a number what is counted. */
  readonly record: string;
  /** Null for a number of records. */
  readonly field: string | null;
  /** A text that changes when the field does, or how many there are. */
  readonly value: string | number;
  /** Of a number, those that were added last and the day of each, the newest first. */
  readonly newest?: readonly { readonly id: string; readonly added: string }[];
}
