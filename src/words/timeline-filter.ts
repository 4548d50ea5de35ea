/** What the timeline says once it is narrowed, by key. Small, since browsers load it. */
export const resultWords = {
  all: (all: number) => `All ${inWords(all)} ${eventsOf(all)}`,
  some: (shown: number, all: number) => `${inWords(shown)} of ${inWords(all)} ${eventsOf(all)}`,
  because: (result: string, reason: string) => `${result}. ${reason}`,
  failed: 'The events could not be loaded.',
  reversed: '“From” is later than “To”.',
  option: (label: string, count: number) => `${label} (${count})`,
  /** "week of 12 January 2026: 9 events", ": 9 events, and 2 over a longer time". */
  bar: (name: string, count: number, spread: number) =>
    `${name}: ${count} ${eventsOf(count)}${spread > 0 ? `, and ${spread} over a longer time` : ''}`,
} as const;

/** What the choice of a day says. */
export const dayChoiceWords = {
  now: 'now',
  loading: 'loading…',
  beforeFirst: 'before the first source',
  asOf: (day: string) => `as things stood ${day}`,
  nothing: 'nothing was known yet',
  failed: 'what was known then could not be loaded',
} as const;

function eventsOf(count: number): string {
  return count === 1 ? 'event' : 'events';
}

/** "1,234", as pages have it. */
function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
