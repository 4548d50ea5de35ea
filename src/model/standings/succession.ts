import { isBuiltIn, type BuiltInStatus, type MembershipStatus, type StatusRule } from './status.ts';

/** Where a status puts one: asked to join, in, out for a time, gone, or never in at all. */
type Belonging = 'asked' | 'in' | 'out' | 'gone' | 'never-in';

const ANYWHERE: readonly Belonging[] = ['asked', 'in', 'out', 'gone', 'never-in'];

/**
 * From where one comes to a status in the ordinary way; of two steps of joining the later comes after the earlier too. A
 * joining that no source tells may lie between: who was invited may be suspended. Null for one on the side.
 */
const FROM: Readonly<Record<BuiltInStatus, readonly Belonging[] | null>> = {
  invited: ['asked', 'gone', 'never-in'],
  undecided: ['asked', 'gone', 'never-in'],
  provisional: ANYWHERE,
  accepted: ANYWHERE,
  signed: ANYWHERE,
  ratified: ANYWHERE,
  observer: null,
  suspended: ['asked', 'in', 'out'],
  reinstated: ['in', 'out', 'gone'],
  declined: ANYWHERE,
  withdrawn: ANYWHERE,
  expelled: ['asked', 'in', 'out', 'gone'],
  rescinded: ANYWHERE,
};

type Status = readonly [status: MembershipStatus, rule: StatusRule];

/** True where a status may follow another without a note on how its source has it; `accepted` after `signed` may not. */
export function mayFollow(next: Status, before: Status): boolean {
  const [from, at] = [fromOf(next), belongingOf(before)];
  if (from === null || at === null) return true;
  return from.includes(at) && !isStepBack(next[1], before[1]);
}

function isStepBack(next: StatusRule, before: StatusRule): boolean {
  return next.isStep && before.isStep && next.rank! < before.rank! && next.alsoAfter !== before.rank;
}

/** A status that a story declares comes from where others of its kind do. */
function fromOf([status, { family, isStep, rank }]: Status): readonly Belonging[] | null {
  if (isBuiltIn(status)) return FROM[status];
  if (rank === null) return null;
  if (family !== 'open') return ANYWHERE;
  return isStep ? FROM.invited : FROM.suspended;
}

function belongingOf([status, { family, isStep, rank }]: Status): Belonging | null {
  if (status === 'declined') return 'never-in';
  if (rank === null) return null;
  if (family === 'open') return isStep ? 'asked' : 'out';
  return family === 'joined' ? 'in' : 'gone';
}
