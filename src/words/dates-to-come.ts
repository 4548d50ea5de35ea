import type { ScheduleStatus } from '../model/records/upcoming.ts';

/** What is said of dates to come, by key. */
export const upcomingWords = {
  heading: 'Still to come',
  setBy: 'Announced:',
  again: '; repeated: ',
  movedFrom: (dates: string) => `Moved from ${dates}`,
  before: (dates: string) => `Earlier given as ${dates}`,
} as const;

/** What became of a date, in a sentence without its full stop; each day may be unknown. */
export const dateChangeWords = {
  scheduled: (from, to) => `Set for ${to ?? ''}${from === null ? '' : `, earlier given as ${from}`}`,
  rescheduled: (from, to) => `Moved${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`,
  postponed: (from) => `Put off${from === null ? '' : ` from ${from}`}, with no new date`,
  cancelled: (from) => `Called off${from === null ? '' : `; it had been set for ${from}`}`,
} as const satisfies Record<ScheduleStatus, (from: string | null, to: string | null) => string>;

/** A change with what it is of. */
export const changeOf = (change: string, what: string | null) => `${change}${what === null ? '' : `: ${what}`}.`;
