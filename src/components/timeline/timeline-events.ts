import type { Facets } from '../../views/parts/timeline/facets.ts';
import type { WordTest } from './event-words.ts';
import type { TimelineState } from './timeline-state.ts';

/** The events of a timeline as its script narrows them: all on the page, or of a long story loaded when they are needed. */
export interface TimelineEvents {
  /** How many there are. */
  readonly count: number;
  /** All of them, in the order of the timeline; null until they are needed. */
  readonly all: () => readonly Facets[] | null;
  /** The test for words that are looked for; every event has none. */
  readonly testFor: (query: string) => WordTest;
  /** Whether all is there that a state needs to be shown. */
  readonly isReady: (state: TimelineState) => boolean;
  /** Loads what a state needs; rejects where it cannot be loaded. */
  readonly load: (state: TimelineState) => Promise<void>;
  /** Shows these and no others, null for all there are; rejects where they cannot be had. */
  readonly show: (shown: readonly Facets[] | null) => Promise<void>;
}
