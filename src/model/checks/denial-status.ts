import { isGone } from '../pledges/pledge-status.ts';
import { factProblems } from '../../words/problems/facts.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** What answers another's account of a pledge denies it or takes it back; a later step of a pledge answers nothing. */
export const denialStatus: Check = function* ({ events }) {
  for (const entry of events)
    for (const [i, { answers, status }] of entry.data.pledges.entries())
      if (answers !== null && !isGone(status))
        yield problemAt(entry, `pledges.${i}.answers`, factProblems.denialStatus(status));
};
