import type { Step } from '../dates/step-order.ts';

/** Where one stands towards a body by a status: it has joined, its way is open, or it has left. */
export type StatusFamily = 'joined' | 'open' | 'left';

interface StatusRule {
  readonly family: StatusFamily;
  /**
   * How far along the way to a membership it is, from 0. Leaving comes after every step, and an observer has no place on
   * the way.
   */
  readonly rank: number | null;
}

/** Leaving may follow any step. */
const LEFT: StatusRule = { family: 'left', rank: 5 };

/** Every status of a standing, in the order in which standings are listed: the more it binds, the higher. */
export const STATUSES = {
  ratified: { family: 'joined', rank: 4 },
  signed: { family: 'joined', rank: 3 },
  accepted: { family: 'joined', rank: 2 },
  observer: { family: 'open', rank: null },
  undecided: { family: 'open', rank: 1 },
  invited: { family: 'open', rank: 0 },
  declined: LEFT,
  withdrawn: LEFT,
  rescinded: LEFT,
} as const satisfies Record<string, StatusRule>;

export type MembershipStatus = keyof typeof STATUSES;

/** The statuses in the order in which standings are listed. */
export const STATUS_ORDER = Object.keys(STATUSES) as readonly MembershipStatus[];

/** How far along the way to a membership a status is, from 0; null for one that has no place on it. */
export function rankOf(status: MembershipStatus): number | null {
  return STATUSES[status].rank;
}

/** True where who stands at `status` has come at least as far as `step`: who signed has accepted. */
export function hasReached(status: MembershipStatus, step: MembershipStatus): boolean {
  return status === step || (isStep(status) && isStep(step) && rankOf(status)! >= rankOf(step)!);
}

/** Whether one of a status has joined, may yet, or has left. */
export function familyOf(status: MembershipStatus): StatusFamily {
  return STATUSES[status].family;
}

/** Where on the way to a membership a status stands, as steps are ordered by it. */
export function stageOf(status: MembershipStatus): Pick<Step, 'rank' | 'stage'> {
  return { rank: rankOf(status), stage: STAGES[familyOf(status)] };
}

const STAGES = { open: 'open', joined: 'reached', left: 'ended' } as const satisfies Record<
  StatusFamily,
  Step['stage']
>;

/** True for a step towards being a member, and not one aside or away: "invited" and "signed", not "observer". */
export function isStep(status: MembershipStatus): boolean {
  return rankOf(status) !== null && familyOf(status) !== 'left';
}
