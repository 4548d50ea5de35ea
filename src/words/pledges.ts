import { formatCount, formatList } from '../format.ts';
import type { PledgeStatus } from '../model/pledges/pledge-status.ts';
import { evidenceWords } from './evidence.ts';

/** What the pages say on who pledged what, by key. */
export const pledgeWords = {
  title: 'Pledges',
  description: 'Who pledged what to whom in this story, how much, how far it got, and who says so or denies it.',
  none: 'No pledges yet.',
  lead: (count: string) => `Who pledged what to whom, how far it got, and who says so: ${count}.`,
  meanings: 'What these words mean',
  meaning:
    'Offered: is ready, willing, planning or expecting to give. Pledged: says it will give. Committed: has agreed, or is bound to. Delivered: has given. Denied: says it offers no such thing.',
  table: 'Who pledged what',
  caption: 'By giver, most pledges first; joint pledges last',
  all: 'All pledges',
  giver: (name: string, count: string) => `${name} (${count})`,
  together: (count: number) => `${count} who pledged together`,
  /** "8 pledges and 1 denial". */
  tally: (pledges: number, denials: number) =>
    denials === 0
      ? formatCount(pledges, 'pledge')
      : formatList([formatCount(pledges, 'pledge'), formatCount(denials, 'denial')]),
  /** "8", "8 pledges and 1 denial" or "1 denial". */
  briefTally: (pledges: number, denials: number): string => {
    if (denials === 0) return String(pledges);
    return pledges === 0 ? formatCount(denials, 'denial') : pledgeWords.tally(pledges, denials);
  },
  notCounted: 'Not counted',
  /** What an actor's or a body's page says. */
  made: (count: string, isShared: boolean) => (isShared ? `${count}, alone or with others` : count),
  received: 'Pledged to it',
  receivedCaption: 'What others pledged',
} as const;

/** The sums of pledges that may be added up. */
export const pledgeTotalWords = {
  heading: 'Totals',
  none: 'No totals: no two of these pledges can be added up.',
  rule: 'We add up only pledges of the same thing to the same receiver that have come equally far in the same sources, and none that was denied or taken back.',
  to: 'to',
  count: (count: number) => formatCount(count, 'pledge'),
  by: (count: string) => `${count}, by `,
  sources: '; ',
} as const;

/** A row of a table of pledges: what is pledged, by and to whom, and each step of it. */
export const pledgeRowWords = {
  column: { what: 'What', to: 'To', steps: 'How far it got, and who says so' },
  linkTo: (pledge: string) => `this pledge: ${pledge}`,
  gone: (gone: string) => `${gone}: `,
  /** Between the ways in which sources tell one offer. */
  betweenVariants: ' / ',
  variantIn: (sources: string) => ` (${sources})`,
  by: 'by ',
  toNobody: 'not said',
  pledge: (pledge: string) => `${pledge}: `,
  amount: (amount: string) => `${amount}, `,
  /** ", according to Mira Stone, only in " The Herald. */
  saidIn: (speaker: string | null, isOnly: boolean) => {
    if (speaker !== null) return `, according to ${speaker}, ${evidenceWords.in(isOnly)}`;
    return isOnly ? `; ${evidenceWords.in(isOnly)}` : '; ';
  },
  note: (note: string) => `. ${note}`,
  inDoubt: (doubt: string) => ` (${doubt})`,
  orderUntold: 'Order not told:',
  orderUntoldAfter: 'may have come last. No date says which came first.',
  inAll: 'In all:',
  ourSum: ' We added this up.',
  denial: 'But:',
  denied: (pledge: string) => `: ${pledge}`,
  to: ', to ',
  deniedIn: (speaker: string | null, isOnly: boolean) => {
    if (speaker !== null) return `; according to ${speaker}, ${evidenceWords.in(isOnly)}`;
    return isOnly ? `; ${evidenceWords.in(isOnly)}` : '; ';
  },
  reply: 'In reply, ',
  replyFrom: ', ',
  of: (amount: string, what: string) => `${amount}: ${what}`,
  over: (time: string) => `over ${time}`,
  delivered: (amount: string) => `${amount} delivered`,
  deliveredOf: (part: string, whole: string) => `${part} of ${whole} delivered`,
  deliveredMore: (amount: string, excess: string) => `${amount} delivered, ${excess} more than pledged`,
} as const;

/** A step of a pledge: "offered 19 January 2026". */
export const pledgeStatusNames = {
  offered: 'offered',
  pledged: 'pledged',
  committed: 'committed',
  delivered: 'delivered',
  denied: 'denied',
  withdrawn: 'withdrawn',
} as const satisfies Record<PledgeStatus, string>;

/** What one does who pledges, by the status it comes to, in words that can follow a name. */
export const pledgeVerbs = {
  offered: 'offered',
  pledged: 'pledged',
  committed: 'committed',
  delivered: 'delivered',
  denied: 'denied a pledge',
  withdrawn: 'withdrew a pledge',
} as const satisfies Record<PledgeStatus, string>;
