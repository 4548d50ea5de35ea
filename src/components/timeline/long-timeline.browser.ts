import { loadEarlierDays } from './earlier-days.browser.ts';
import { EventsElsewhere, type FromScript } from './events-elsewhere.browser.ts';
import type { DayOfTimeline, TimelineData } from './timeline-data.ts';
import type { TimelineEvents } from './timeline-events.ts';
import type { TimelineState } from './timeline-state.ts';

/** The page of a timeline, as its script has it. */
interface TimelineParts {
  /** The section with the items of events, and the controls that narrow it. */
  readonly timeline: HTMLElement;
  readonly form: HTMLElement;
  readonly data: TimelineData;
  /** The days on which anything became known, to which earlier ones are added once they are needed. */
  readonly days: DayOfTimeline[];
  /** The events, where the page has all of them. */
  readonly onPage: TimelineEvents | null;
}

/** The events of a timeline whose page does not have all of them, or not all days on which anything became known. */
export function longTimeline(
  { timeline, form, data, days, onPage }: TimelineParts,
  script: FromScript,
): TimelineEvents {
  const events = onPage ?? new EventsElsewhere(timeline, form, { files: data.files!, count: data.count }, script);
  let { hasEarlierDays } = data;
  const isEarlier = ({ known }: TimelineState) => hasEarlierDays && known !== '' && known < days[0]!.day;
  const loadEarlier = async () => {
    const earlier = await loadEarlierDays(data.knownDays[0]!.day);
    if (hasEarlierDays) days.unshift(...earlier);
    hasEarlierDays = false;
  };
  return {
    count: events.count,
    all: () => events.all(),
    testFor: (query) => events.testFor(query),
    isReady: (state) => !isEarlier(state) && events.isReady(state),
    load: async (state) => {
      await Promise.all([events.load(state), isEarlier(state) ? loadEarlier() : undefined]);
    },
    show: (shown) => events.show(shown),
  };
}
