import { dateFrom } from '../dates/edtf.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** A role does not end before it begins. */
export const roleOrder: Check = function* ({ actors }) {
  for (const entry of actors)
    for (const [i, { from, to }] of entry.data.roles.entries())
      if (from !== null && to !== null && dateFrom(to).last < dateFrom(from).first)
        yield problemAt(entry, `roles.${i}.to`, {
          found: `the role ends ${to}, before it begins`,
          fix: `write a day after ${from}, or correct that`,
        });
};
