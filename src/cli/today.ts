/** The day it is where the command runs, as in `2026-01-19`. */
export function today(now: Date = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The day it is where the day begins first, 14 hours before UTC: a later one is to come everywhere on earth. */
export function furthestToday(now: Date = new Date()): string {
  return new Date(now.getTime() + FURTHEST_AHEAD).toISOString().slice(0, 10);
}

const FURTHEST_AHEAD = 14 * 60 * 60 * 1000;
