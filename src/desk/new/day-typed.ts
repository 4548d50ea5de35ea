import { datesInText } from '../../ingest/draft/dates/dates-in-text.ts';

/** A date that is typed in words, as files have it: 2026-04-07 for "7 April 2026", 2026-04 for "April 2026"; else what was typed. */
export function dayTyped(words: string): string {
  const typed = words.trim();
  const found = datesInText(typed, 'en', null);
  const whole = found.find(({ text }) => text === typed.replace(/^(?:on|in) /, ''));
  return whole?.edtf ?? typed;
}

/** What is typed for a field of a record, its date as files have it. */
export function lineTyped(flag: string, words: string): string {
  return DAYS.has(flag) ? dayTyped(words) : words;
}

const DAYS: ReadonlySet<string> = new Set(['date', 'published']);
