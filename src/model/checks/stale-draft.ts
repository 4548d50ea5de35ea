import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { sourceProblems } from '../../words/problems/sources.ts';
import type { WarningRule } from './rule.ts';

/** An editor who has added nothing else for so long may yet be at work on it. */
const DAYS = 30;

/**
 * A draft that others were added after, the last of them more than 30 days later: it may be forgotten. The story's own
 * last day stands for today, since nothing here reads the clock.
 */
export const staleDraft: WarningRule = function* (_, content) {
  const last = [...content.sources, ...content.events]
    .map(({ data }) => data.added)
    .toSorted()
    .at(-1);
  for (const { id, data } of content.drafts) {
    const days = last && data.added ? differenceInCalendarDays(new UTCDate(last), new UTCDate(data.added)) : 0;
    if (days > DAYS) yield { of: { id }, collection: 'sources', field: 'added', ...sourceProblems.staleDraft(days) };
  }
};
