import { attributionInWords } from '../events/attribution.ts';
import { formatDate, formatTitle, type PrintedDate } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { isMade, tallyOf, type PledgeHistory, stepsInOtherOrder } from '../../../model/pledges/pledge-history.ts';
import { isGone, type PledgeStatus } from '../../../model/pledges/pledge-status.ts';
import type { PledgeVariant } from '../../../model/pledges/pledge-variant.ts';
import type { Pledge } from '../../../model/records/pledge.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { factUrl } from '../../../urls.ts';
import { evidenceOf, type Evidence } from '../sources/evidence.ts';
import { linkInSentence } from '../links/article.ts';
import type { Link } from '../links/link.ts';
import { formatAmountOf, formatDelivery, formatExtent } from './amount-text.ts';
import { relationOfKind, type RelationLabel } from '../questions/relation-label.ts';
import { sourceKeys } from '../sources/source-key.ts';
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
   * after a word for what is gone. What sources tell in several ways stands in all of them, parted by " / ".
   */
  readonly pledge: string;
  /** Each way in which sources tell it, with those that do; empty where all tell the same. */
  readonly variants: readonly VariantLine[];
  /** "Sources differ", where they tell it in other words or numbers; else null. */
  readonly relation: RelationLabel | null;
  /** The addresses of its other variants, which had rows of their own. */
  readonly formerIds: readonly string[];
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

/** What some sources say that is pledged, where others say otherwise. */
export interface VariantLine {
  readonly pledge: string;
  /** "The Herald, 5 March; Oldtown, 6 March". */
  readonly sources: string;
}

/** The pledges of one actor, or of several together. */
export interface PledgeGroup {
  /** The fragment that leads to it. */
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly PledgeLine[];
}

export interface PledgeStep extends FactState {
  /** What is pledged, as it is told here. */
  readonly pledge: string;
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
  readonly to: Link | null;
}

/** One line for each, those that are nothing but a denial last. */
export function pledgeLines(graph: Graph, histories: readonly PledgeHistory[]): readonly PledgeLine[] {
  const madeFirst = histories.toSorted((a, b) => Number(isMade(b)) - Number(isMade(a)));
  return madeFirst.map((history) => pledgeLine(graph, history));
}

function pledgeLine(graph: Graph, history: PledgeHistory): PledgeLine {
  const { by, to, steps, setAside, orderUntold, delivery, denials, replies } = history;
  const gone = goneInWords(history);
  const [id, ...formerIds] = history.variants.map(
    ({ steps: [first] }) => `${first!.fact.anchor}-in-${first!.event.id}`,
  );
  const stepLine = (step: RecordedFact<Pledge>) => pledgeStep(graph, step, variantOf(history, step));
  return {
    id: id!,
    formerIds,
    by: by.map((one) => linkTo(graph, one)),
    ...wordsOf(graph, history, gone !== null),
    relation: history.isToldInTwoWays ? relationOfKind('differ') : null,
    gone,
    to: to === null ? null : linkTo(graph, to),
    steps: [...steps, ...setAside].map(stepLine),
    orderUntold: orderUntold.map(stepLine),
    orderNotes: orderUntold.length > 0 ? orderNotes([steps.at(-1)!, ...orderUntold]) : [],
    delivered: delivery && formatDelivery(delivery),
    isOurSum: delivery?.isOurSum ?? false,
    denials: denials.map((denial) => denialLine(graph, denial)),
    replies: replies.map((reply) => statementLine(graph, reply)),
    questions: by.length > 1 || to === null ? [] : openQuestions(graph, [...by, to]),
  };
}

/** The way in which a step tells what is pledged; what was set aside may tell it in none of those that count. */
function variantOf({ variants }: PledgeHistory, step: RecordedFact<Pledge>): PledgeVariant {
  const { what } = step.fact;
  return variants.find(({ steps }) => steps.includes(step)) ?? { what, steps: [step] };
}

function wordsOf(graph: Graph, { variants }: PledgeHistory, isGone: boolean): Pick<PledgeLine, 'pledge' | 'variants'> {
  const lines = variants.map((variant, i) => ({
    pledge: isGone || i > 0 ? variantInWords(variant) : formatTitle(variantInWords(variant)),
    sources: sourcesOf(graph, variant),
  }));
  return {
    pledge: lines.map(({ pledge }) => pledge).join(pledgeRowWords.betweenVariants),
    variants: lines.length > 1 ? lines : [],
  };
}

/** With how much it is only where every step of it tells that. */
function variantInWords(variant: PledgeVariant): string {
  return isExtentShared(variant) ? formatPledge(variant.steps[0]!.fact) : variant.what;
}

function isExtentShared({ steps }: PledgeVariant): boolean {
  return new Set(steps.map(({ fact }) => formatExtent(fact))).size === 1;
}

function sourcesOf(graph: Graph, { steps }: PledgeVariant): string {
  const ids = new Set(steps.flatMap(({ fact }) => fact.sources));
  return sourceKeys(graph, [...ids])
    .map(({ label }) => label)
    .join('; ');
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
    to: to === null ? null : linkTo(graph, to),
  };
}

/** What is pledged and how much of it, in words: "500 grants: places at universities, over five years". */
export function formatPledge({ what, over, quantity, ...rest }: Pledge): string {
  const amount = formatAmountOf(what, quantity === null ? null : { ...rest, quantity });
  return [amount, over && pledgeRowWords.over(over)].filter(Boolean).join(', ');
}

/** @param variant the way of telling that it is of, where that is not all there is of it */
function pledgeStep(graph: Graph, { fact, event }: RecordedFact<Pledge>, variant?: PledgeVariant): PledgeStep {
  const attributedTo = attributionInWords(graph, fact.attributedTo);
  return {
    pledge: variant ? variantInWords(variant) : formatPledge(fact),
    amount: variant && !isExtentShared(variant) ? formatExtent(fact) : null,
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
  return linkInSentence(subjectOf(graph, id));
}
