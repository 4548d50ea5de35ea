import { formatList } from '../../../format.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { MembershipStatus } from '../../../model/records/membership.ts';
import type { PledgeStatus } from '../../../model/records/pledge.ts';

/** What an actor did in an event, in signs and in words. */
export interface Participation {
  /** "●❝": short, and explained by `PART_SIGNS`. */
  readonly signs: string;
  /** "took part, spoke and signed". */
  readonly words: string;
}

/** The signs for what one does in an event, in the order they are given, with what each means. */
export const PARTICIPATION_SIGNS = [
  { sign: '●', meaning: 'took part' },
  { sign: '❝', meaning: 'spoke' },
  { sign: '▸', meaning: 'pledged something, or denied it' },
  { sign: '◆', meaning: 'changed standing' },
] as const;

/** What one does who pledges, in words that can follow a name. */
const PLEDGED = {
  offered: 'offered',
  pledged: 'pledged',
  committed: 'committed',
  delivered: 'delivered',
  denied: 'denied a pledge',
  withdrawn: 'withdrew a pledge',
} as const satisfies Record<PledgeStatus, string>;

/** The same of one whose standing changed. */
const CHANGED = {
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

/** What an actor did in an event; null when nothing is recorded. */
export function participationOf(event: StoryEvent, actor: string): Participation | null {
  const pledges = event.pledges.filter(({ by }) => by.includes(actor)).map(({ status }) => PLEDGED[status]);
  const standings = event.memberships.filter((change) => change.actor === actor);
  const done = [
    event.participants.some((participant) => participant.actor === actor) ? ['took part'] : [],
    event.statements.some(({ by }) => by === actor) ? ['spoke'] : [],
    pledges,
    standings.map(({ status }) => CHANGED[status]),
  ];
  const signs = PARTICIPATION_SIGNS.filter((_, i) => done[i]!.length > 0).map(({ sign }) => sign);
  return signs.length > 0 ? { signs: signs.join(''), words: formatList([...new Set(done.flat())]) } : null;
}
