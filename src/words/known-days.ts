import { formatPlainCount } from '../format.ts';
import type { Precision } from '../model/dates/date-point.ts';

/** What is said of a day by which only what was known counts, by key. */
export const knownDayWords = {
  title: (day: string, precision: Precision) => `What was known ${precision === 'day' ? 'on' : 'in'} ${day}`,
  description: (title: string, lead: string) => `${title}: ${lead}`,
  lead: (events: number, sources: number) =>
    `${formatPlainCount(events, 'event')}, from ${formatPlainCount(sources, 'source')}, and nothing published later.`,
  neighbours: 'Earlier and later days',
  published: 'What was published',
  news: 'What became known',
  noNews: 'Nothing new: earlier sources had told all of it.',
  earlierDay: 'What was known on an earlier day',
  quiet: (day: string, before: string) =>
    `None of our sources was published on ${day}. What was known then had been published by ${before}.`,
  tooEarly: (day: string, first: string) =>
    `Nothing of this story was known yet on ${day}: our first source is from ${first}.`,
  tooEarlyThen: (first: string) =>
    `Nothing of this story was known yet on that day: our first source is from ${first}.`,
  knownBy: (day: string) => `What was known by ${day}`,
  asToday: 'Titles, dates, participants, languages and names are as we know them today.',
  inexact: 'A source of uncertain date counts from the first day it may have been published.',
  notes: (notes: readonly string[]) => notes.join(' '),
} as const;
