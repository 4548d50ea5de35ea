import type { SourceUpdate } from '../model/records/source.ts';

/** What a publisher did to a source after publishing it. */
export const updateWords = {
  updated: 'updated',
  corrected: 'corrected',
  retracted: 'retracted',
  withdrawn: 'withdrawn',
} as const satisfies Record<SourceUpdate['kind'], string>;

/** What is said of a source that was retracted, or withdrawn by its publisher. */
export const retractionWords = {
  on: (update: string) => `${update} on`,
  onDay: (update: string, day: string) => `${update} on ${day}`,
  /** After the name of a source. */
  aside: (update: string) => `(${update})`,
  reprintAside: (update: string) => `(reprint of one ${update})`,
  reprint: (when: string) => `Reprint of a source ${when}`,
  counts: (what: string) => `${what}. What this source alone says stays here, marked, but no longer counts.`,
} as const;
