import { dateFrom } from '../dates/edtf.ts';
import { orderProblems } from '../../words/problems/order.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** What an event sets a date for comes after it. */
export const upcomingOrder: Check = function* ({ events }) {
  for (const entry of events) {
    const { first } = dateFrom(entry.data.date);
    for (const [i, { date }] of entry.data.upcoming.entries())
      if (date !== null && dateFrom(date).last <= first)
        yield problemAt(entry, `upcoming.${i}.date`, orderProblems.upcomingOrder(date, entry.data.date));
  }
};
