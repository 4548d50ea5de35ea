import type { ScheduleStatus } from '../../../model/records/upcoming.ts';

/** What is said of a date to come that was changed: "Moved to" 3 April; null for one that is set. */
export const SCHEDULE_WORDS = {
  scheduled: null,
  rescheduled: 'Moved to',
  postponed: 'Put off',
  cancelled: 'Called off',
} as const satisfies Record<ScheduleStatus, string | null>;
