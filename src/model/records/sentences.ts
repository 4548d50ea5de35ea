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
}
