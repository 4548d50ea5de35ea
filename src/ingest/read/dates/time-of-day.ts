/** The time that stands behind a date. */
export interface TimeOfDay {
  /** 0 to 23. */
  readonly hour: number;
  /** As it is written: "Z", "+05:00", "EST"; null when none is. */
  readonly zone: string | null;
  /** Where it ends in the text. */
  readonly end: number;
}

const TIME =
  /^(?:T|[\s,;|•·–—-]*(?:at|um|à|в|a las|às|kl\.?|ore)?\s*)(?<hour>[01]?\d|2[0-4])(?:[:.hH](?<minute>[0-5]\d))(?::[0-5]?\d(?:[.,]\d+)?)?(?:\s*(?<half>[ap])\.?\s?m\b\.?)?(?:\s*\(?(?<zone>Z|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}))?(?![\p{L}\d])/u;

/** The time that begins at a place of a text, which is right behind a date; null when there is none. */
export function timeAfter(text: string, start: number): TimeOfDay | null {
  const match = TIME.exec(text.slice(start, start + 60));
  const { hour, half, zone } = match?.groups ?? {};
  if (!match || hour === undefined) return null;
  return { hour: hourOf(Number(hour), half), zone: zone ?? null, end: start + match[0].length };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour % 24;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** True when a time is told in UTC, so that it may be another day where the article was published. */
export function isUniversal({ zone }: TimeOfDay): boolean {
  return /^(?:Z|UTC|GMT|(?:UTC|GMT)?\s?[+-]0{1,2}(?::?00)?)$/.test(zone ?? '');
}

/** True when a time is told in UTC so near to midnight that it was another day in much of the world. */
export function mayBeAnotherDay(time: TimeOfDay | null): boolean {
  return time !== null && isUniversal(time) && (time.hour < 6 || time.hour > 17);
}
