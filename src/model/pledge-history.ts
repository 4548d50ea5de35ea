import { compareEvents, type Graph } from './graph.ts';
import type { Pledge, PledgeStatus } from './pledge.ts';
import type { Recorded } from './recorded.ts';
import type { Statement } from './statement.ts';

/** One offer of one actor, or of several together, and what became of it. */
export interface PledgeHistory {
  readonly by: readonly string[];
  readonly to: string | null;
  readonly what: string;
  /** Each time it was told, oldest first. */
  readonly steps: readonly Recorded<Pledge>[];
  /** What it is after the last step. */
  readonly status: PledgeStatus;
  /** The last step that says how much; null when none does. */
  readonly amount: Pledge | null;
  /** Denials of it elsewhere, and what was said in answer to the events that tell it. */
  readonly denials: readonly Recorded<Pledge>[];
  readonly replies: readonly Recorded<Statement>[];
}

/** Every pledge of the story with its history, in the order they were first made. The same `by`, `to` and `what` are one. */
export function pledgeHistories(graph: Graph): readonly PledgeHistory[] {
  const { pledges, statements } = graph.facts;
  return [...Map.groupBy(pledges, ({ fact }) => keyOf(fact)).values()].map((told) => {
    const steps = told.toSorted((a, b) => compareEvents(a.event, b.event));
    const { by, to, what, status } = steps.at(-1)!.fact;
    return {
      by: by.toSorted(),
      to,
      what,
      steps,
      status,
      amount: steps.findLast(({ fact }) => fact.quantity !== null)?.fact ?? null,
      denials: pledges.filter((other) => !steps.includes(other) && answersOne(other, steps, other.fact.by)),
      replies: statements.filter((reply) => answersOne(reply, steps, concernedBy(reply))),
    };
  });
}

function keyOf({ by, to, what }: Pledge): string {
  return JSON.stringify([by.toSorted(), to, what]);
}

/** True for what answers an event that tells the pledge, if it is by or about one who made the pledge. */
function answersOne(
  { fact }: Recorded<{ readonly answers: string | null }>,
  steps: readonly Recorded<Pledge>[],
  concerned: readonly string[],
): boolean {
  return steps.some(({ event, fact: { by } }) => event.id === fact.answers && by.some((id) => concerned.includes(id)));
}

function concernedBy({ event, fact }: Recorded<Statement>): readonly string[] {
  return [fact.by, ...event.about, ...event.participants.map(({ actor }) => actor)];
}
