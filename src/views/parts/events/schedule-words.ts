import type { ScheduleStatus } from '../../../model/records/upcoming.ts';

/** What is said of a date to come, or of an event, by whether it stands; null where it does. */
export const SCHEDULE_WORDS = {
  scheduled: null,
  rescheduled: 'Moved to',
  postponed: 'Put off',
  cancelled: 'Called off',
} as const satisfies Record<ScheduleStatus, string | null>;
