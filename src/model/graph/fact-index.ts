import { claimAnchor, membershipAnchor, pledgeAnchor, statementAnchor, upcomingAnchor } from './fact-anchor.ts';
import type { Claim } from '../records/claim.ts';
import type { StoryEvent } from '../records/event.ts';
import type { Membership } from '../records/membership.ts';
import type { Pledge } from '../records/pledge.ts';
import type { RecordedFact } from './recorded-fact.ts';
import type { Statement } from '../records/statement.ts';
import type { Upcoming } from '../records/upcoming.ts';

/** All facts of a story, each with its event, in the order of the events. */
export interface FactIndex {
  /** Changes of standing, by the body or agreement they are in. */
  readonly membershipsByBody: ReadonlyMap<string, readonly RecordedFact<Membership>[]>;
  readonly claimsByQuestion: ReadonlyMap<string, readonly RecordedFact<Claim>[]>;
  readonly pledges: readonly RecordedFact<Pledge>[];
  readonly statements: readonly RecordedFact<Statement>[];
  readonly upcoming: readonly RecordedFact<Upcoming>[];
}

/** @param events oldest first */
export function indexFacts(events: readonly StoryEvent[]): FactIndex {
  const memberships = events.flatMap((event) => record(event, event.memberships, membershipAnchor));
  const claims = events.flatMap((event) => record(event, event.claims, claimAnchor));
  return {
    membershipsByBody: Map.groupBy(memberships, ({ fact }) => fact.in),
    claimsByQuestion: Map.groupBy(claims, ({ fact }) => fact.question),
    pledges: events.flatMap((event) => record(event, event.pledges, pledgeAnchor)),
    statements: events.flatMap((event) => record(event, event.statements, statementAnchor)),
    upcoming: events.flatMap((event) => record(event, event.upcoming, upcomingAnchor)),
  };
}

function record<Fact>(
  event: StoryEvent,
  facts: readonly Fact[],
  anchor: (fact: Fact) => string,
): readonly RecordedFact<Fact>[] {
  return facts.map((fact) => ({ fact, event, anchor: anchor(fact) }));
}
