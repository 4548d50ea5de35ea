import { subjectOf, type Graph } from '../../model/graph.ts';
import { changesIn, standingsAsOf } from '../../model/standing.ts';
import { bodyUrl } from '../../urls.ts';
import type { Link } from './link.ts';
import { standingCounts } from './standing-line.ts';

/** A body or agreement, leading to the standings in it, and how many stand where. */
export interface BodyLine {
  readonly link: Link;
  readonly description: string;
  readonly counts: readonly Link[];
}

/** Every body and agreement in which anybody has a standing, those of the most first, then by name. */
export function bodyLines(graph: Graph): readonly BodyLine[] {
  return [...graph.facts.membershipsByBody.keys()]
    .map((id) => subjectOf(graph, id))
    .toSorted((a, b) => sizeOf(graph, b.id) - sizeOf(graph, a.id) || a.name.localeCompare(b.name, 'en'))
    .map(({ id }) => bodyLine(graph, id));
}

export function bodyLine(graph: Graph, body: string): BodyLine {
  const { name, description } = subjectOf(graph, body);
  return {
    link: { href: bodyUrl(body), label: name },
    description,
    counts: standingCounts(body, standingsAsOf(changesIn(graph, body))),
  };
}

function sizeOf(graph: Graph, body: string): number {
  return new Set(graph.facts.membershipsByBody.get(body)?.map(({ fact }) => fact.actor)).size;
}
