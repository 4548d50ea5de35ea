import {
  formatCount,
  formatDate,
  formatMoney,
  formatQuantity,
  formatTitle,
  type PrintedDate,
} from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { isMade, type PledgeHistory } from '../../../model/pledges/pledge-history.ts';
import { isGone, type PledgeStatus } from '../../../model/pledges/pledge-status.ts';
import type { Pledge } from '../../../model/records/pledge.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { factUrl } from '../../../urls.ts';
import { briefSources } from '../sources/brief-source.ts';
import { linkToSubject, type Link } from '../links/link.ts';
import { openQuestions } from '../questions/open-questions.ts';
import { statementLine, type StatementLine } from '../events/statement-line.ts';

/** One pledge with its history, and what speaks against it. */
export interface PledgeLine {
  /** Its address within a page of many events. */
  readonly id: string;
  readonly by: readonly Link[];
  /** "Over 500 grants: places at universities, over five years"; in lower case after a word for what is gone. */
  readonly pledge: string;
  /** "Denied" or "Withdrawn", said before what it is of; null for what still stands. */
  readonly gone: string | null;
  readonly to: Link | null;
  /** Each time it was told, oldest first. */
  readonly steps: readonly PledgeStep[];
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

export interface PledgeStep {
  /** How much, where that is not told alike each time. */
  readonly amount: string | null;
  readonly status: PledgeStatus;
  readonly date: PrintedDate;
  /** Its address on the page of its event. */
  readonly href: string;
  readonly sources: readonly Link[];
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
  const { by, to, steps, status, amount, denials, replies } = history;
  const [first] = steps as readonly [RecordedFact<Pledge>];
  const inWords = isOneAmount(history) ? formatPledge(amount ?? steps.at(-1)!.fact) : history.what;
  const gone = isGone(status) ? formatTitle(status) : null;
  return {
    id: `${first.fact.anchor}-in-${first.event.id}`,
    by: by.map((id) => linkTo(graph, id)),
    pledge: gone ? inWords : formatTitle(inWords),
    gone,
    to: to === null ? null : linkTo(graph, to),
    steps: steps.map((step) => pledgeStep(graph, step, !isOneAmount(history))),
    denials: denials.map((denial) => denialLine(graph, denial)),
    replies: replies.map((reply) => statementLine(graph, reply)),
    questions: by.length > 1 || to === null ? [] : openQuestions(graph, [...by, to]),
  };
}

/** "8 pledges, and 1 denial": a denial of something that nobody is said to have pledged is no pledge. */
export function pledgeCount(histories: readonly PledgeHistory[]): string {
  const made = histories.filter(isMade).length;
  const denials = histories.length - made;
  const inWords = formatCount(made, 'pledge');
  return denials > 0 ? `${inWords}, and ${formatCount(denials, 'denial')}` : inWords;
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

/** What is pledged and how much of it, in words. */
export function formatPledge(pledge: Pledge): string {
  const { what, over } = pledge;
  const amount = formatAmount(pledge);
  return [amount ? `${amount}: ${what}` : what, over && `over ${over}`].filter(Boolean).join(', ');
}

function formatAmount({ quantity, qualifier, unit, currency }: Pledge): string | null {
  if (quantity === null) return null;
  return currency ? formatMoney(quantity, currency, qualifier) : formatQuantity(quantity, qualifier, unit);
}

/** True when everybody who says how much says the same. */
function isOneAmount({ steps }: PledgeHistory): boolean {
  return new Set(steps.flatMap(({ fact }) => formatAmount(fact) ?? [])).size <= 1;
}

function pledgeStep(graph: Graph, { fact, event }: RecordedFact<Pledge>, hasAmount = false): PledgeStep {
  return {
    amount: hasAmount ? formatAmount(fact) : null,
    status: fact.status,
    date: formatDate(event.date),
    href: factUrl(event.id, fact.anchor),
    sources: briefSources(graph, fact.sources),
    attributedTo: fact.attributedTo,
    note: fact.note,
  };
}

function linkTo(graph: Graph, id: string): Link {
  return linkToSubject(subjectOf(graph, id));
}
