const START = Date.UTC(2016, 0, 4);
const DAY = 86_400_000;

/** The days of a story of ten years. */
export const DAYS = 3650;

/** The day so many days into the story: "2016-01-04" for 0. */
export function isoDay(day: number): string {
  return new Date(START + day * DAY).toISOString().slice(0, 10);
}
