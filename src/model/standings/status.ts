import type { Stage } from '../dates/step-order.ts';

/** Where one stands towards a body by a status: it has joined, its way is open, or it has left. */
export const STATUS_FAMILIES = ['joined', 'open', 'left'] as const;
export type StatusFamily = (typeof STATUS_FAMILIES)[number];

/** All that is particular to one status of a standing, but its words: see `views/parts/standings/status-words.ts`. */
export interface StatusRule {
  readonly family: StatusFamily;
  /**
   * How far along the way to a membership and out of it, from 0; of two on one way, the lower comes first. An observer
   * has no place on the way.
   */
  readonly rank: number | null;
  /** True for a step towards being a member, and not one aside or away: "invited" and "signed", not "suspended". */
  readonly isStep: boolean;
  /** The rank of a later step that it may follow as well. */
  readonly alsoAfter?: number;
}

/** A status by its id, one of `STATUSES` or one that the story declares. */
export type MembershipStatus = string;

const step = (family: StatusFamily, rank: number) => ({ family, rank, isStep: true });
/** Who was suspended may be reinstated, and again; after either any step may follow. */
const turn = (family: StatusFamily, rank: number) => ({ family, rank, isStep: false });
/** Leaving may follow any step. */
const LEFT = turn('left', 8);
const SIGNED = step('joined', 4);

/** The statuses of every story, in the order in which standings are listed: the more it binds, the higher. */
export const STATUSES = {
  ratified: step('joined', 5),
  signed: SIGNED,
  accepted: step('joined', 3),
  reinstated: turn('joined', 7),
  // Before one joins in full, or once a treaty is signed, which may then apply provisionally (Vienna Convention on the
  // Law of Treaties, article 25).
  provisional: { ...step('joined', 2), alsoAfter: SIGNED.rank },
  suspended: turn('open', 6),
  observer: { family: 'open', rank: null, isStep: false },
  undecided: step('open', 1),
  invited: step('open', 0),
  declined: LEFT,
  withdrawn: LEFT,
  expelled: LEFT,
  rescinded: LEFT,
} as const satisfies Record<string, StatusRule>;

export type BuiltInStatus = keyof typeof STATUSES;

/** The statuses of every story in the order in which standings are listed. */
export const STATUS_ORDER = Object.keys(STATUSES) as readonly BuiltInStatus[];

/**
 * True where one of a status counts as one of another: who signed has accepted, and so has who was reinstated, though
 * nobody tells whether it has signed again.
 */
export function hasReached(status: StatusRule, step: StatusRule): boolean {
  if (!step.isStep) return false;
  if (status.isStep) return status.rank! >= step.rank!;
  return status.family === 'joined' && step.rank! <= STATUSES.accepted.rank;
}

/** Where on the way to a membership a status stands, as steps are ordered by it; a suspension ends what was reached. */
export function stageOf({ rank, family, isStep, alsoAfter }: StatusRule): Stage {
  const stage = family === 'joined' ? 'reached' : isStep ? 'open' : 'ended';
  return { rank, alsoAfter: alsoAfter ?? null, stage };
}

/** True for one of the statuses of every story. */
export function isBuiltIn(status: MembershipStatus): status is BuiltInStatus {
  return Object.hasOwn(STATUSES, status);
}
