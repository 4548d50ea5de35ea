import { attributionInWords } from '../events/attribution.ts';
import { formatDate, formatTitle, type PrintedDate } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { isMade, tallyOf, type PledgeHistory, stepsInOtherOrder } from '../../../model/pledges/pledge-history.ts';
import { isGone, type PledgeStatus } from '../../../model/pledges/pledge-status.ts';
import type { Pledge } from '../../../model/records/pledge.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { factUrl } from '../../../urls.ts';
import { evidenceOf, type Evidence } from '../sources/evidence.ts';
import { linkToSubject, type Link } from '../links/link.ts';
import { formatAmount, formatDelivery, formatExtent } from './amount-text.ts';
import { openQuestions } from '../questions/open-questions.ts';
import { orderNotes } from '../standings/standing-doubt.ts';
import { factState, type FactState } from '../events/fact-state.ts';
import { statementLine, type StatementLine } from '../events/statement-line.ts';
import { pledgeRowWords, pledgeStatusNames, pledgeWords } from '../../../words/pledges.ts';

/** One pledge with its history, and what speaks against it. */
export interface PledgeLine {
  /** Its address within a page of many events. */
  readonly id: string;
  readonly by: readonly Link[];
  /**
   * "Over 500 grants: places at universities, over five years", of how much only what every step tells; in lower case
   * after a word for what is gone.
   */
  readonly pledge: string;
  /** "Denied", "Withdrawn" or "Not counted", said before what it is of; null for what still stands. */
  readonly gone: string | null;
  readonly to: Link | null;
  /** Each time it was told, oldest first; then what was set aside. */
  readonly steps: readonly PledgeStep[];
  /** Steps that may have come after the last: no date tells which came first. */
  readonly orderUntold: readonly PledgeStep[];
  /** What editors say of the dates of these and of the last. */
  readonly orderNotes: readonly string[];
  /** "350 of 500 tents delivered"; null where nothing can be added up. */
  readonly delivered: string | null;
  /** True where we added that up; false where a source did, and where there is nothing. */
  readonly isOurSum: boolean;
  readonly denials: readonly Denial[];
  readonly replies: readonly StatementLine[];
  /** Questions about giver and receiver on which answers are not the same. */
  readonly questions: readonly Link[];
}

/** The pledges of one actor, or of several together. */
export interface PledgeGroup {
  /** The fragment that leads to it. */
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly PledgeLine[];
}

export interface PledgeStep extends FactState {
  /** How much, and over what time, where that is not told alike each time. */
  readonly amount: string | null;
  readonly status: PledgeStatus;
  readonly date: PrintedDate;
  /** True where no date tells whether another step came before it or after. */
  readonly isOrderUntold: boolean;
  /** Its address on the page of its event. */
  readonly href: string;
  readonly evidence: Evidence;
  /** Whom the sources have it from; null when they do not say. */
  readonly attributedTo: string | null;
  readonly note: string | null;
}

/** A denial of a pledge, by one who is said to have made it. */
export interface Denial extends PledgeStep {
  readonly by: readonly Link[];
  readonly pledge: string;
  readonly to: Link | null;
}

/** One line for each, those that are nothing but a denial last. */
export function pledgeLines(graph: Graph, histories: readonly PledgeHistory[]): readonly PledgeLine[] {
  const madeFirst = histories.toSorted((a, b) => Number(isMade(b)) - Number(isMade(a)));
  return madeFirst.map((history) => pledgeLine(graph, history));
}

function pledgeLine(graph: Graph, history: PledgeHistory): PledgeLine {
  const { by, to, what, steps, setAside, orderUntold, delivery, denials, replies } = history;
  const [first] = steps as readonly [RecordedFact<Pledge>];
  const isShared = new Set(steps.map(({ fact }) => formatExtent(fact))).size === 1;
  const inWords = isShared ? formatPledge(first.fact) : what;
  const gone = goneInWords(history);
  return {
    id: `${first.fact.anchor}-in-${first.event.id}`,
    by: by.map((id) => linkTo(graph, id)),
    pledge: gone ? inWords : formatTitle(inWords),
    gone,
    to: to === null ? null : linkTo(graph, to),
    steps: [...steps, ...setAside].map((step) => pledgeStep(graph, step, !isShared)),
    orderUntold: orderUntold.map((step) => pledgeStep(graph, step, !isShared)),
    orderNotes: orderUntold.length > 0 ? orderNotes([steps.at(-1)!, ...orderUntold]) : [],
    delivered: delivery && formatDelivery(delivery),
    isOurSum: delivery?.isOurSum ?? false,
    denials: denials.map((denial) => denialLine(graph, denial)),
    replies: replies.map((reply) => statementLine(graph, reply)),
    questions: by.length > 1 || to === null ? [] : openQuestions(graph, [...by, to]),
  };
}

function goneInWords({ isCounted, status }: PledgeHistory): string | null {
  if (!isCounted) return pledgeWords.notCounted;
  return isGone(status) ? formatTitle(pledgeStatusNames[status]) : null;
}

/** "8 pledges and 1 denial". */
export function pledgeCount(histories: readonly PledgeHistory[]): string {
  const { pledges, denials } = tallyOf(histories);
  return pledgeWords.tally(pledges, denials);
}

/** A denial of a pledge, with who denies it and what exactly. */
export function denialLine(graph: Graph, denial: RecordedFact<Pledge>): Denial {
  const { by, to } = denial.fact;
  return {
    ...pledgeStep(graph, denial),
    by: by.map((id) => linkTo(graph, id)),
    pledge: formatPledge(denial.fact),
    to: to === null ? null : linkTo(graph, to),
  };
}

/** What is pledged and how much of it, in words: "500 grants: places at universities, over five years". */
export function formatPledge({ what, over, quantity, ...rest }: Pledge): string {
  const amount = quantity === null ? null : formatAmount({ ...rest, quantity });
  return [amount ? pledgeRowWords.of(amount, what) : what, over && pledgeRowWords.over(over)]
    .filter(Boolean)
    .join(', ');
}

function pledgeStep(graph: Graph, { fact, event }: RecordedFact<Pledge>, hasAmount = false): PledgeStep {
  const attributedTo = attributionInWords(graph, fact.attributedTo);
  return {
    amount: hasAmount ? formatExtent(fact) : null,
    status: fact.status,
    date: formatDate(event.date),
    isOrderUntold: stepsInOtherOrder(graph, { fact, event }).length > 0,
    href: factUrl(event.id, fact.anchor),
    evidence: evidenceOf(graph, { kind: 'pledges', fact }, attributedTo),
    attributedTo,
    note: fact.note,
    ...factState({ fact, event }),
  };
}

function linkTo(graph: Graph, id: string): Link {
  return linkToSubject(subjectOf(graph, id));
}
