import type { MembershipStatus } from '../../../model/standings/status.ts';

/** What one does whose standing comes to a status, in words that can follow a name. */
export const STATUS_VERBS = {
  invited: 'was invited',
  undecided: 'was undecided',
  accepted: 'accepted',
  signed: 'signed',
  ratified: 'ratified',
  observer: 'became an observer',
  declined: 'declined',
  withdrawn: 'withdrew',
  rescinded: 'lost its place',
} as const satisfies Record<MembershipStatus, string>;
