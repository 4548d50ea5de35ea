import type { FileText } from './file-text.ts';

/** What becomes of one file of the story. */
export interface FileChange {
  /** Its path within the story's folder, as in `events/an-id.md`. */
  readonly place: string;
  /** The path it gets; null for one that stays where it is. */
  readonly movedTo: string | null;
  /** Null for a file that is not there yet. */
  readonly before: FileText | null;
  /** Null for a file that goes. */
  readonly after: FileText | null;
}

/** All that an edit does, before any of it is done. */
export interface Plan {
  /** What is done, in a sentence. */
  readonly title: string;
  readonly changes: readonly FileChange[];
  /** What the editor should know of it, and do next. */
  readonly notes: readonly string[];
  /** What a text about the story of before says of the story after the edit, where that only renames what it speaks of. */
  readonly sameAs?: (text: string) => string;
  /** True for a file that is begun: what is wrong with it yet is told as what is left to do. */
  readonly isBegun?: boolean;
  /** The old and the new id of a source whose paragraphs, kept beside the story, follow it. */
  readonly keptAs?: { readonly from: string; readonly to: string };
  /** What its editor may do where the story would have problems by it. */
  readonly instead?: () => readonly string[];
  /** What an editor does next, once it is written. */
  readonly next?: readonly string[];
}
