import type { PledgeStatus } from '../../../model/pledges/pledge-status.ts';

/** What one does who pledges, by the status it comes to, in words that can follow a name. */
export const PLEDGE_VERBS = {
  offered: 'offered',
  pledged: 'pledged',
  committed: 'committed',
  delivered: 'delivered',
  denied: 'denied a pledge',
  withdrawn: 'withdrew a pledge',
} as const satisfies Record<PledgeStatus, string>;
