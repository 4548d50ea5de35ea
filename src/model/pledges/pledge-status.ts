import type { Stage } from '../dates/step-order.ts';

interface PledgeStatusRule {
  /** How far the pledge has come, from 0; of two that are told of one day, the lower is taken to be the earlier. */
  readonly rank: number;
  /** True where nothing is pledged any more, or never was. */
  readonly isGone: boolean;
}

/** Every status of a pledge, in the order in which one follows the other. */
const PLEDGE_STATUS_RULES = {
  offered: { rank: 0, isGone: false },
  pledged: { rank: 1, isGone: false },
  committed: { rank: 2, isGone: false },
  delivered: { rank: 3, isGone: false },
  denied: { rank: 4, isGone: true },
  withdrawn: { rank: 5, isGone: true },
} as const satisfies Record<string, PledgeStatusRule>;

export type PledgeStatus = keyof typeof PLEDGE_STATUS_RULES;

/** The statuses in the order in which one follows the other. */
export const PLEDGE_STATUSES = Object.keys(PLEDGE_STATUS_RULES) as readonly PledgeStatus[];

/** Where on the way of a pledge a status stands, as steps are ordered by it: an offer is open, a denial ends it. */
export function pledgeStageOf(status: PledgeStatus): Stage {
  const { rank } = PLEDGE_STATUS_RULES[status];
  return { rank, alsoAfter: null, stage: isGone(status) ? 'ended' : rank === 0 ? 'open' : 'reached' };
}

/** True for a pledge that was denied or taken back. */
export function isGone(status: PledgeStatus): boolean {
  return PLEDGE_STATUS_RULES[status].isGone;
}
