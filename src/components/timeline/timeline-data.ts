import type { Facets } from '../../views/parts/timeline/facets.ts';
import type { KnownDayLink } from '../../views/parts/timeline/known-day-link.ts';

/** What the page of a timeline tells its script, as JSON in an element with the id `TIMELINE_DATA_ID`. */
export interface TimelineData {
  /** What each event can be found by; the items of the list have their ids in `data-event`. */
  readonly events: readonly Facets[];
  /** The days on which anything became known, oldest first; none where there is only one. */
  readonly knownDays: readonly Pick<KnownDayLink, 'day' | 'href' | 'label'>[];
}

/** The id of the element. */
export const TIMELINE_DATA_ID = 'timeline-data';
