import type { BuiltInStatus } from '../model/standings/status.ts';
import { evidenceWords } from './evidence.ts';

/** One who has a status, after a name or a number: "accepted", "8 accepted". */
export const statusNames = {
  ratified: 'ratified',
  signed: 'signed',
  accepted: 'accepted',
  reinstated: 'reinstated',
  provisional: 'provisional',
  suspended: 'suspended',
  observer: 'observer',
  undecided: 'undecided',
  invited: 'invited',
  declined: 'declined',
  withdrawn: 'withdrawn',
  expelled: 'expelled',
  rescinded: 'rescinded',
} as const satisfies Record<BuiltInStatus, string>;

/** The same of several, where that is another word. */
export const statusPlurals: Readonly<Partial<Record<BuiltInStatus, string>>> = { observer: 'observers' };

/** What one did who came to a status, in words that can follow a name. */
export const statusVerbs = {
  invited: 'was invited',
  undecided: 'was undecided',
  accepted: 'accepted',
  provisional: 'joined provisionally',
  signed: 'signed',
  ratified: 'ratified',
  observer: 'became an observer',
  declined: 'declined',
  suspended: 'was suspended',
  reinstated: 'was reinstated',
  withdrawn: 'withdrew',
  expelled: 'was expelled',
  rescinded: 'lost its place',
} as const satisfies Record<BuiltInStatus, string>;

/** Why nobody can tell that somebody has a status, after it or before a number. */
export const doubtWords = {
  'order-untold': 'order not told',
  'day-untold': 'not certain by then',
} as const;

/** What stands beside a change of status: how it is dated, who says so, what else is said. */
export const changeWords = {
  inDoubt: (doubt: string) => ` (${doubt})`,
  by: 'by ',
  since: 'since',
  noLaterThan: 'by',
  of: (actor: string, status: string) => `${actor}, ${status}: `,
  accordingTo: (voice: string) => `according to ${voice}`,
  afterComma: (words: string) => `, ${words}`,
  /** Before the one source that says so. */
  onlyIn: (isOnly: boolean) => (isOnly ? evidenceWords.in(isOnly) : ''),
  known: ' · first reported ',
  note: (note: string) => ` · ${note}`,
  notCertain: 'Not certain by then: it may have come later.',
  perhaps: 'Not certain by then, and not counted:',
  rival: 'Another source says:',
  orderUntold: 'Order not told: no date says which came first.',
  again: 'Reported again: ',
  before: 'Earlier: ',
} as const;
