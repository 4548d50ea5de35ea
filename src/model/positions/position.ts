import { answeredQuestionOf, isCounted, isDispute, questionsBySubject } from '../answers/answered-question.ts';
import { originAttributed } from '../answers/origin-name.ts';
import { statementsBySpeaker } from '../graph/fact-index.ts';
import { compareEvents } from '../graph/event-order.ts';
import type { Graph } from '../graph/graph.ts';
import { saidFor } from '../graph/said-for.ts';
import { foldName } from '../names/fold.ts';
import { pledgeHistoriesByGiver } from '../pledges/pledge-history.ts';
import type { Attribution } from '../records/attribution.ts';
import type { Claim } from '../records/claim.ts';
import type { StoryEvent } from '../records/event.ts';
import { isSetAside } from '../records/fact.ts';
import type { Pledge } from '../records/pledge.ts';
import type { Question } from '../records/question.ts';
import type { Statement } from '../records/statement.ts';

/** A fact that takes a position: what an actor pledges, what is said for it, and a disputed answer to a question about it. */
export type PositionFact =
  | { readonly kind: 'pledge'; readonly fact: Pledge }
  | { readonly kind: 'statement'; readonly fact: Statement }
  | { readonly kind: 'answer'; readonly fact: Claim; readonly question: Question };

/** What one speaker is reported to say on one topic at one event. */
export interface Position {
  /** As its editor first wrote it: "troops". */
  readonly topic: string;
  readonly event: StoryEvent;
  /** Who says it; null where the sources have it from nobody. */
  readonly speaker: Attribution | null;
  /** Pledges, then statements, then answers: often one thing in several forms. */
  readonly facts: readonly [PositionFact, ...PositionFact[]];
}

/** A fact with all that decides which position it is part of. */
interface ToldFact {
  readonly topic: string;
  readonly event: StoryEvent;
  readonly speaker: Attribution | null;
  readonly fact: PositionFact;
}

/**
 * The positions of an actor: what it pledged, what it said and what was said for it, and disputed answers about it, each on
 * its topic; oldest first. What was set aside is none, and what names no topic, but for pledges, of which `what` is it.
 */
export function positionsOn(graph: Graph, id: string): readonly Position[] {
  const own = [...pledgesTold(graph, id), ...statementsTold(graph, id)];
  if (own.length === 0) return [];
  const told = [...own, ...answersTold(graph, id)];
  const together = Map.groupBy(told, (one) =>
    JSON.stringify([foldName(one.topic), one.event.id, speakerKey(graph, one)]),
  );
  return [...together.values()].map(positionOf).toSorted((a, b) => compareEvents(a.event, b.event));
}

function pledgesTold(graph: Graph, id: string): readonly ToldFact[] {
  const histories = pledgeHistoriesByGiver(graph).get(id) ?? [];
  return histories
    .filter(({ isCounted: counts }) => counts)
    .flatMap(({ steps }) => steps)
    .map(({ fact, event }) => ({
      topic: fact.topic ?? fact.what,
      event,
      speaker: fact.attributedTo,
      fact: { kind: 'pledge', fact },
    }));
}

function statementsTold(graph: Graph, id: string): readonly ToldFact[] {
  const said = [...(statementsBySpeaker(graph).get(id) ?? []), ...saidFor(graph, id)];
  return said
    .filter(({ fact }) => !isSetAside(fact))
    .flatMap(({ fact, event }) => {
      const { topic, by, as, through } = fact;
      return topic === null ? [] : [{ topic, event, speaker: { by, as, through }, fact: { kind: 'statement', fact } }];
    });
}

function answersTold(graph: Graph, id: string): readonly ToldFact[] {
  return disputesAbout(graph, id).flatMap(({ question, claims }) =>
    claims.filter(isCounted).flatMap(({ fact, event }) => {
      const topic = fact.topic ?? question.topic;
      return topic === null
        ? []
        : [{ topic, event, speaker: fact.attributedTo, fact: { kind: 'answer', fact, question } }];
    }),
  );
}

/** The questions about an actor on which sources differ. */
export function disputesAbout(graph: Graph, id: string) {
  return (questionsBySubject(graph).get(id) ?? []).map((asked) => answeredQuestionOf(graph, asked)).filter(isDispute);
}

function speakerKey(graph: Graph, { speaker, fact: { fact } }: ToldFact): string {
  return speaker === null ? ['sources', ...fact.sources.toSorted()].join(' ') : originAttributed(graph, speaker);
}

function positionOf(told: readonly ToldFact[]): Position {
  const { topic, event } = told[0]!;
  const facts = told.map(({ fact }) => fact) as [PositionFact, ...PositionFact[]];
  return { topic, event, speaker: told[0]!.speaker, facts };
}
