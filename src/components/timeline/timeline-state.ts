import { anyText, calendarDay, stateFrom, type UrlFields, type UrlState } from '../frame/url-state/url-state.ts';

/** What the timeline can be narrowed to: `?kind=vote&actor=mira-stone&from=2026-01-12&known=2026-01-22`. */
export const TIMELINE_FIELDS = {
  q: anyText,
  kind: anyText,
  actor: anyText,
  entity: anyText,
  language: anyText,
  key: anyText,
  from: calendarDay,
  to: calendarDay,
  known: calendarDay,
} as const satisfies UrlFields<string>;

/** A field of the timeline's address. */
export type TimelineField = keyof typeof TIMELINE_FIELDS;

/** What the timeline is narrowed to. */
export type TimelineState = UrlState<TimelineField>;

/** The state of the whole timeline. */
export const WHOLE_TIMELINE: TimelineState = stateFrom(TIMELINE_FIELDS, () => '');
