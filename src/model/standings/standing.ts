import type { EdtfDate } from '../dates/edtf.ts';
import { eventsFollowed } from '../graph/event-index.ts';
import { membershipsByBody } from '../graph/fact-index.ts';
import { perGraph, perGraphAndId } from '../graph/per-graph.ts';
import { sourceOf, type Graph } from '../graph/graph.ts';
import { isSetAside } from '../records/fact.ts';
import type { Membership } from '../records/membership.ts';
import { stageOf, type MembershipStatus, type StatusRule } from './status.ts';
import { ruleIn, statusRules } from './status-rules.ts';
import { certaintyOf, type Certainty } from './certainty.ts';
import { firstTold, knownSinceFirst, toldOn } from '../graph/publication.ts';
import { retractedBy } from '../graph/retraction.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import { END, uncertaintyOf } from '../dates/date-order.ts';
import { inOrder, isOrderOfStepsUntold, type Step } from '../dates/step-order.ts';

/** A dated change of an actor's standing in a body or agreement. */
export interface StatusChange extends RecordedFact<Membership>, Certainty {
  /** The day it was first published; null when no source of it is dated. */
  readonly known: EdtfDate | null;
  /** The day from which on it counts as known: nothing is known before it happens. */
  readonly knownSince: EdtfDate | null;
  /** When each of its sources told of it; null for one that is not dated. */
  readonly published: ReadonlyMap<string, EdtfDate | null>;
  /** What its status means: how far along the way it is. */
  readonly rule: StatusRule;
  /** The ids of the events that its own is known to follow. */
  readonly after: ReadonlySet<string>;
}

/** Where an actor stands in a body or agreement, and how it came there. */
export interface Standing {
  readonly actor: string;
  readonly body: string;
  readonly status: MembershipStatus;
  /** The change that brought it about: the first of those that tell the same. */
  readonly change: StatusChange;
  /** All changes up to this one, oldest first. */
  readonly history: readonly StatusChange[];
  /** Other changes dated to the same day that other sources report with another status. */
  readonly rivals: readonly StatusChange[];
  /** Changes to another status that may have come after the last: no date and no `follows` tells which came first. */
  readonly orderUntold: readonly StatusChange[];
  /** Changes that may have come by the day that is asked for, and may have come after it. */
  readonly perhaps: readonly StatusChange[];
  /** True where this one itself may have come after the day that is asked for, and none before it is certain. */
  readonly isPerhaps: boolean;
}

/** What had happened by a day, or what was known by it: first published on it or before. */
export const TIME_BASES = ['happened', 'known'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

/** A day of which a standing is asked, `YYYY-MM-DD`, by one of two time bases. */
export interface AsOf {
  readonly day: string;
  /** Of a month or year that begins on the day, its last: what had happened by that is certain. The day itself if left out. */
  readonly through?: string;
  readonly basis: TimeBasis;
}

/** Every change of standing in a body or agreement, oldest first; none for a subject in which nobody has a standing. */
export const statusChangesIn = perGraphAndId((graph, body): readonly StatusChange[] =>
  (membershipsByBody(graph).get(body) ?? []).map((recorded) => toChange(graph, recorded)),
);

/** Those changes in a body that count no more, oldest first. */
export function statusChangesSetAside(graph: Graph, body: string): readonly StatusChange[] {
  return statusChangesIn(graph, body).filter(({ fact }) => isSetAside(fact));
}

/**
 * Every actor's standing, by the last of its changes.
 *
 * A change counts from the first day by which it may have happened; one that has not happened for certain by the day
 * never outranks one that has. By the basis "known" a change counts once it has happened and been published; one of
 * which no source is dated never does. It then rests on the sources of that time only, and had happened, for they told
 * it. One that was set aside counts never.
 *
 * @param changes of one body, oldest first
 * @param asOf leave it out for everything that the story knows
 */
export function standingsAsOf(changes: readonly StatusChange[], asOf?: AsOf): readonly Standing[] {
  const counting = asOf ? changes.flatMap((change) => statusChangeAsOf(change, asOf) ?? []) : changes;
  const standing = counting.filter(({ fact }) => !isSetAside(fact));
  const day = asOf?.basis === 'happened' ? (asOf.through ?? asOf.day) : END;
  return [...Map.groupBy(standing, ({ fact }) => fact.actor).values()].map((ofOne) => standingBy(ofOne, day));
}

/** The standings of one actor in everything it has a standing in. */
export function standingsOfActor(graph: Graph, actor: string): readonly Standing[] {
  return standingsByActor(graph).get(actor) ?? [];
}

/** Those changes of an actor's standing, in whatever body, that count no more. */
export function changesSetAsideOf(graph: Graph, actor: string): readonly StatusChange[] {
  return changesSetAsideByActor(graph).get(actor) ?? [];
}

const changesSetAsideByActor = perGraph((graph) => {
  const all = [...membershipsByBody(graph).keys()].flatMap((body) => statusChangesSetAside(graph, body));
  return Map.groupBy(all, ({ fact }) => fact.actor);
});

/** Everyone's standing in a body now. */
export const standingsNow = perGraphAndId((graph, body) => standingsAsOf(statusChangesIn(graph, body)));

const standingsByActor = perGraph((graph) => {
  const all = [...membershipsByBody(graph).keys()].flatMap((body) => standingsNow(graph, body));
  return Map.groupBy(all, ({ actor }) => actor);
});

/** A change as it was by a day; null when it had not happened, or by the basis "known" was not published. */
export function statusChangeAsOf(change: StatusChange, { day, basis }: AsOf): StatusChange | null {
  if (basis === 'happened') return change.possibleFrom <= day ? change : null;
  return (change.knownSince?.first ?? END) <= day ? knownBy(change, day) : null;
}

/** What later sources say of a change is not known yet, and a note may rest on them; nor is a later retraction. */
function knownBy(change: StatusChange, day: string): StatusChange | null {
  const sources = change.fact.sources.filter((id) => (change.published.get(id)?.first ?? '9999') <= day);
  const retractions = retractedBy(change.fact.retractions, day).filter(({ source }) => sources.includes(source));
  if (sources.length === 0) return null;
  const isAll = sources.length === change.fact.sources.length;
  if (isAll && retractions.length === change.fact.retractions.length) return change;
  return { ...change, fact: { ...change.fact, sources, retractions, note: isAll ? change.fact.note : null } };
}

function toChange(graph: Graph, recorded: RecordedFact<Membership>): StatusChange {
  const sources = recorded.fact.sources.map((id) => sourceOf(graph, id));
  const published = new Map(sources.map((source) => [source.id, toldOn(source, recorded.event)]));
  const rule = ruleIn(statusRules(graph), recorded.fact.status);
  const after = eventsFollowed(graph, recorded.event.id);
  return {
    ...recorded,
    ...certaintyOf(
      recorded.event.date,
      [...published.values()].filter((told) => told !== null),
    ),
    known: firstTold(sources, recorded.event),
    knownSince: knownSinceFirst(sources, recorded.event),
    published,
    rule,
    after,
  };
}

/** Where one stands by a day, `YYYY-MM-DD`: by what is certain by then, or else by what may have happened. */
function standingBy(changes: readonly StatusChange[], day: string): Standing {
  const inTime = inOrder(changes, stepOf);
  const certain = certainBy(inTime, day);
  if (certain.length === 0) return { ...standingAfter(inTime), perhaps: [], isPerhaps: day < END };
  const perhaps = changes.filter((change) => !certain.includes(change));
  return { ...standingAfter(certain), perhaps, isPerhaps: false };
}

/** Of changes in the order of their steps; what came before one that is certain is certain too. */
function certainBy(inTime: readonly StatusChange[], day: string): readonly StatusChange[] {
  const isCertain = ({ certainFrom }: StatusChange) => certainFrom <= day;
  return inTime.filter((change, i) => {
    const isTold = (other: StatusChange) => !isOrderOfStepsUntold(stepOf(change), stepOf(other));
    return isCertain(change) || inTime.slice(i + 1).some((other) => isCertain(other) && isTold(other));
  });
}

/** @param history in the order of their steps, which depends on all that is told and is not worked out of a part of it */
function standingAfter(history: readonly StatusChange[]): Omit<Standing, 'perhaps' | 'isPerhaps'> {
  const last = history.at(-1)!;
  const { actor, in: body, status } = last.fact;
  const change = history[history.findLastIndex(({ fact }) => fact.status !== status) + 1]!;
  const rivals = history.filter((other) => isRival(other, change));
  const orderUntold = history.filter((other) => !rivals.includes(other) && mayHaveComeAfter(other, last));
  return { actor, body, status, change, history, rivals, orderUntold };
}

function stepOf({ event, rule, after }: StatusChange): Step {
  return { date: event.date, id: event.id, after, ...stageOf(rule) };
}

/** True for a step to another status that may have come after this one, or before: nothing tells which. */
export function mayHaveComeAfter(other: StatusChange, last: StatusChange): boolean {
  return other.fact.status !== last.fact.status && isOrderOfStepsUntold(stepOf(other), stepOf(last));
}

/** Two steps of one day may follow each other; a step and a departure by two sources contradict each other. */
export function isRival(other: StatusChange, { fact, event, rule }: StatusChange): boolean {
  return (
    uncertaintyOf(event.date) === 0 &&
    other.event.date.edtf === event.date.edtf &&
    !(other.rule.isStep && rule.isStep) &&
    other.fact.status !== fact.status &&
    !other.fact.sources.some((source) => fact.sources.includes(source))
  );
}
