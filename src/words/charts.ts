import { formatPlainCount } from '../format.ts';

/** What the charts of events over time say, by key. */
export const chartWords = {
  /** "week of 12 January 2026: 9 events", ": 9 events, and 2 over a longer time". */
  bar: (name: string, count: number, spread: number) =>
    `${name}: ${formatPlainCount(count, 'event')}${spread > 0 ? `, and ${spread} over a longer time` : ''}`,
  spread: (unit: string) =>
    `Lighter: events that lasted beyond one ${unit}, or of which no source tells in which ${unit} they were.`,
} as const;
