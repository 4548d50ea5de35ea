import type { FactField } from '../model/records/fact.ts';
import type { ScheduleStatus } from '../model/records/upcoming.ts';

/** What an event's page says of the facts that it records, by key. */
export const eventFactWords = {
  statusChanges: 'Status changes',
  linkToStatus: (actor: string, status: string) => `this change of status: ${actor}, ${status}`,
  dates: 'Dates announced',
  changedDates: 'Dates announced or changed',
  linkToDate: (what: string) => `this date: ${what}`,
  of: (what: string) => `: ${what}`,
  since: (change: string) => `Since then: ${change}, `,
  changedTo: (change: string, day: string | null) => (day === null ? change : `${change} ${day}`),
  each: (did: string) => `each ${did}`,
  pledgeOf: (givers: string, status: string) => `${givers} ${status}`,
  linkToPledge: (whose: string, pledge: string) => `this pledge: ${whose} ${pledge}`,
  deniedBy: ' by ',
  denied: (pledge: string, speaker: string | null, note: string | null) =>
    `: ${pledge}${speaker === null ? '' : `, according to ${speaker}`}${note === null ? '' : `. ${note}`}`,
  asOf: (day: string) => `As of ${day}`,
} as const;

/** What one fact of each kind is called: "statement 2". */
export const factNames = {
  statements: 'statement',
  memberships: 'status',
  pledges: 'pledge',
  claims: 'answer',
  upcoming: 'date',
} as const satisfies Record<FactField, string>;

/** What is said of a date to come that was changed: "Moved to" 3 April; null for one that is set. */
export const scheduleWords = {
  scheduled: null,
  rescheduled: 'Moved to',
  postponed: 'Put off',
  cancelled: 'Called off',
} as const satisfies Record<ScheduleStatus, string | null>;

/** What became of a fact since it was recorded. */
export const factStateWords = {
  withdrawn: 'Withdrawn since, and not counted',
  retracted: (retracted: string, day: string) => `${retracted} on ${day}, and not counted`,
  corrected: (day: string) => `Corrected on ${day}`,
} as const;
