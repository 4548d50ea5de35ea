import { compareByName } from '../../../model/records/subject.ts';
import { membershipsByBody } from '../../../model/graph/fact-index.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { standingsIn, type StandingsSelection } from '../../../model/standings/standings-selection.ts';
import { standingsUrlOf } from '../../../urls.ts';
import { linkToSubject, type Link } from '../links/link.ts';
import { reportedLinks } from './reported-counts.ts';
import { standingCounts } from './standing-line.ts';
import { standingNames, type StandingNames } from './standing-names.ts';
import { standingsHeading } from '../../../words/story.ts';

const NOW: StandingsSelection = { kind: 'now' };

/** A body or agreement, leading to the standings in it, and how many stand where. */
export interface BodyLine {
  readonly id: string;
  readonly link: Link;
  readonly description: string;
  /** What stands over those in it: "Who has joined". */
  readonly heading: string;
  /** Where sources count more than they name: "Accepted: 27 states reported, 12 named here". */
  readonly reported: readonly Link[];
  readonly counts: readonly Link[];
  /** The same with everybody's name; empty where there are too many to name, or too many bodies. */
  readonly named: readonly StandingNames[];
}

/** Every body and agreement in which anybody has a standing now, those of the most first, then by name. */
export function bodyLines(graph: Graph): readonly BodyLine[] {
  return bodiesBySize(graph).map((id) => bodyLine(graph, id));
}

/** The ids of these bodies, in the same order. */
export const bodiesBySize = perGraph((graph): readonly string[] =>
  [...membershipsByBody(graph).keys()]
    .map((id) => ({ id, size: standingsIn(graph, id, NOW).length }))
    .toSorted((a, b) => b.size - a.size || compareByName(subjectOf(graph, a.id), subjectOf(graph, b.id)))
    .map(({ id }) => id),
);

/**
 * A body or agreement with how many have each status, and who they are where they can be named.
 *
 * @param selection which of its standings the line counts and leads to; those of now unless told otherwise
 */
export function bodyLine(graph: Graph, body: string, selection: StandingsSelection = NOW): BodyLine {
  const standings = standingsIn(graph, body, selection);
  return { ...countedLine(graph, body, selection), named: standingNames(graph, body, standings, selection) };
}

/** The same without names, however few they are. */
export function countedLine(graph: Graph, body: string, selection: StandingsSelection = NOW): BodyLine {
  const subject = subjectOf(graph, body);
  return {
    id: body,
    link: { ...linkToSubject(subject), href: standingsUrlOf(body, selection) },
    description: subject.description,
    heading: standingsHeading(graph.story, subject.kind).now,
    reported: reportedLinks(graph, body, selection),
    counts: standingCounts(graph, body, standingsIn(graph, body, selection), selection),
    named: [],
  };
}
