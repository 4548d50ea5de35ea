import { membershipsByBody } from '../../../model/graph/fact-index.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { statusChangesIn, standingsAsOf } from '../../../model/standings/standing.ts';
import type { StandingsSelection } from '../../../model/standings/standings-selection.ts';
import { standingsUrlOf } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { standingCounts } from './standing-line.ts';
import { standingNames, type StandingNames } from './standing-names.ts';

/** A body or agreement, leading to the standings in it, and how many stand where. */
export interface BodyLine {
  readonly id: string;
  readonly link: Link;
  readonly description: string;
  readonly counts: readonly Link[];
  /** The same with everybody's name; empty where there are too many to name. */
  readonly named: readonly StandingNames[];
}

/**
 * Every body and agreement in which anybody has a standing, those of the most first, then by name.
 *
 * @param pageOf which page of its standings a line leads to
 */
export function bodyLines(
  graph: Graph,
  pageOf: (body: string) => StandingsSelection = () => ({ kind: 'now' }),
): readonly BodyLine[] {
  return [...membershipsByBody(graph).keys()]
    .map((id) => subjectOf(graph, id))
    .toSorted((a, b) => sizeOf(graph, b.id) - sizeOf(graph, a.id) || a.name.localeCompare(b.name, 'en'))
    .map(({ id }) => bodyLine(graph, id, pageOf(id)));
}

/**
 * A body or agreement with how many have each status now.
 *
 * @param selection the page of its standings that the line leads to
 */
export function bodyLine(graph: Graph, body: string, selection: StandingsSelection = { kind: 'now' }): BodyLine {
  const { name, description } = subjectOf(graph, body);
  const standings = standingsAsOf(statusChangesIn(graph, body));
  return {
    id: body,
    link: { href: standingsUrlOf(body, selection), label: name },
    description,
    counts: standingCounts(body, standings, selection),
    named: standingNames(graph, body, standings, selection),
  };
}

function sizeOf(graph: Graph, body: string): number {
  return new Set(
    membershipsByBody(graph)
      .get(body)
      ?.map(({ fact }) => fact.actor),
  ).size;
}
