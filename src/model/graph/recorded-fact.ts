import type { StoryEvent } from '../records/event.ts';

/** A fact, with the event that records it and its address on the page of that event. */
export interface RecordedFact<Fact> {
  readonly fact: Fact;
  readonly event: StoryEvent;
  readonly anchor: string;
}
