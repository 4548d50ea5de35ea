import { factProblems } from '../../words/problems/facts.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Only an invitation has somebody who invited, and nobody invites itself. */
export const invitedBy: Check = function* ({ events }) {
  for (const entry of events)
    for (const [i, { actor, status, invitedBy: by }] of entry.data.memberships.entries()) {
      if (by.length > 0 && status !== 'invited')
        yield problemAt(entry, `memberships.${i}.invitedBy`, factProblems.invitedBy.ofOther(status));
      if (by.includes(actor))
        yield problemAt(entry, `memberships.${i}.invitedBy`, factProblems.invitedBy.itself(actor));
    }
};
