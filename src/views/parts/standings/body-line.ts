import { compareByName } from '../../../model/records/subject.ts';
import { membershipsByBody } from '../../../model/graph/fact-index.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { standingsIn, type StandingsSelection } from '../../../model/standings/standings-selection.ts';
import { standingsUrlOf } from '../../../urls.ts';
import { linkToSubject, type Link } from '../links/link.ts';
import { reportedLinks } from './reported-counts.ts';
import { standingCounts } from './standing-line.ts';
import { standingNames, type StandingNames } from './standing-names.ts';
import { standingsHeading } from '../../../words/story.ts';

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
  /** The same with everybody's name; empty where there are too many to name. */
  readonly named: readonly StandingNames[];
}

/**
 * Every body and agreement in which anybody has a standing, those of the most first, then by name.
 *
 * @param selectionOf which of its standings a line counts and leads to; null for a body to leave out
 */
export function bodyLines(
  graph: Graph,
  selectionOf: (body: string) => StandingsSelection | null = () => ({ kind: 'now' }),
): readonly BodyLine[] {
  const counted = [...membershipsByBody(graph).keys()].flatMap((id) => {
    const selection = selectionOf(id);
    return selection ? [{ id, selection, size: standingsIn(graph, id, selection).length }] : [];
  });
  return counted
    .toSorted((a, b) => b.size - a.size || compareByName(subjectOf(graph, a.id), subjectOf(graph, b.id)))
    .map(({ id, selection }) => bodyLine(graph, id, selection));
}

/**
 * A body or agreement with how many have each status.
 *
 * @param selection which of its standings the line counts and leads to; those of now unless told otherwise
 */
export function bodyLine(graph: Graph, body: string, selection: StandingsSelection = { kind: 'now' }): BodyLine {
  const subject = subjectOf(graph, body);
  const standings = standingsIn(graph, body, selection);
  return {
    id: body,
    link: { ...linkToSubject(subject), href: standingsUrlOf(body, selection) },
    description: subject.description,
    heading: standingsHeading(graph.story, subject.kind).now,
    reported: reportedLinks(graph, body, selection),
    counts: standingCounts(graph, body, standings, selection),
    named: standingNames(graph, body, standings, selection),
  };
}
