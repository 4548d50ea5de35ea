import { formatPlainCount } from '../format.ts';
import type { ScheduleStatus } from '../model/records/upcoming.ts';

/** What the calendar says, by key. */
export const calendarWords = {
  /** What made it, for programs. */
  maker: 'Throughline',
  planned: {
    scheduled: (what) => `Planned: ${what}`,
    rescheduled: (what) => `Planned: ${what}`,
    postponed: (what) => `Put off: ${what}`,
    cancelled: (what) => `Called off: ${what}`,
  } as const satisfies Record<ScheduleStatus, (what: string) => string>,
  /** Behind the title of what is not known to the day. */
  when: (title: string, day: string) => `${title} (${day})`,
  announced: (event: string, day: string) => `Announced: ${event}, ${day}.`,
  before: (dates: string) => `Earlier given as ${dates}.`,
  description: (about: string, leftOut: number) =>
    leftOut === 0
      ? about
      : `${about} Left out: ${formatPlainCount(leftOut, 'event')} of which nobody can tell the month.`,
  toCome: 'These dates for your calendar',
  all: 'All of it for your calendar',
} as const;
