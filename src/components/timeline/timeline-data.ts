import type { TimelineFileAddresses } from '../../views/parts/timeline/timeline-file-addresses.ts';
import type { Facets } from '../../views/parts/timeline/facets.ts';
import type { KnownDayLink } from '../../views/parts/timeline/known-day-link.ts';

/** What the page of a timeline tells its script, as JSON in an element with the id `TIMELINE_DATA_ID`. */
export interface TimelineData {
  /** How many events the story has. */
  readonly count: number;
  /**
   * What each event can be found by; the items of the list have their ids in `data-event`. Null where the page has some
   * of the events only, and `files` say where the others are.
   */
  readonly events: readonly Facets[] | null;
  readonly files: TimelineFileAddresses | null;
  /** The days on which anything became known, oldest first, or the last of very many; none where there is only one. */
  readonly knownDays: readonly DayOfTimeline[];
  /** True where there are earlier ones. */
  readonly hasEarlierDays: boolean;
}

/** A day on which anything became known, with the page of what was known then. */
export type DayOfTimeline = Pick<KnownDayLink, 'day' | 'href' | 'label'>;

/** The id of the element. */
export const TIMELINE_DATA_ID = 'timeline-data';
