import type { StoryEvent } from '../records/event.ts';

/** A fact, with the event that records it. */
export interface RecordedFact<Fact> {
  readonly fact: Fact;
  readonly event: StoryEvent;
}
