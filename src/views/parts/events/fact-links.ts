import {
  claimAnchor,
  membershipAnchor,
  pledgeAnchor,
  statementAnchor,
  upcomingAnchor,
} from '../../../model/graph/fact-anchor.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Link } from '../links/link.ts';

/** The facts of an event that rest on a source, as links for the way back from the source. */
export function factsCiting(event: StoryEvent, source: string): readonly Link[] {
  const citing = <Fact extends { readonly sources: readonly string[] }>(
    facts: readonly Fact[],
    label: string,
    anchor: (fact: Fact) => string,
  ) =>
    facts
      .map((fact, i) => ({ fact, link: { href: `#${encodeURIComponent(anchor(fact))}`, label: `${label} ${i + 1}` } }))
      .filter(({ fact }) => fact.sources.includes(source))
      .map(({ link }) => link);
  return [
    ...citing(event.statements, 'statement', statementAnchor),
    ...citing(event.memberships, 'standing', membershipAnchor),
    ...citing(event.pledges, 'pledge', pledgeAnchor),
    ...citing(event.claims, 'answer', claimAnchor),
    ...citing(event.upcoming, 'date', upcomingAnchor),
  ];
}
