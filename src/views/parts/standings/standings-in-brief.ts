import type { Graph } from '../../../model/graph/graph.ts';
import { perGraphAndId } from '../../../model/graph/per-graph.ts';
import { valueOn } from '../../../model/graph/since.ts';
import { largestBodiesByDay, MOST_BODIES, type KnownBody } from '../../../model/standings/largest-bodies.ts';
import { standingsUrl } from '../../../urls.ts';
import { standingsWords } from '../../../words/standings.ts';
import type { Link } from '../links/link.ts';
import { bodiesBySize, bodyLine, countedLine, type BodyLine } from './body-line.ts';

/** How many stand where in each body; of many bodies, in the largest of them. */
export interface StandingsInBrief {
  /** Those of the most first; names only where these are all. */
  readonly standings: readonly BodyLine[];
  /** "All 95 bodies and agreements"; null where they stand here. */
  readonly allStandings: Link | null;
}

/** How many stand where now. */
export function standingsNowInBrief(graph: Graph): StandingsInBrief {
  const bodies = bodiesBySize(graph);
  const lineOf = isMany(bodies.length) ? countedLine : bodyLine;
  return inBrief(
    bodies.slice(0, MOST_BODIES).map((id) => lineOf(graph, id)),
    bodies.length,
  );
}

/**
 * How many stood where by what was known on a day.
 *
 * @param graph the whole story
 * @param day `YYYY-MM-DD`
 */
export function standingsKnownInBrief(graph: Graph, day: string): StandingsInBrief {
  const { largest, count } = valueOn(largestBodiesByDay(graph), day) ?? { largest: [], count: 0 };
  return inBrief(
    largest.map((body) => knownLine(graph, body, isMany(count))),
    count,
  );
}

function inBrief(standings: readonly BodyLine[], count: number): StandingsInBrief {
  const all = { href: standingsUrl(), label: standingsWords.allBodies(count) };
  return { standings, allStandings: isMany(count) ? all : null };
}

function isMany(bodies: number): boolean {
  return bodies > MOST_BODIES;
}

/** A line stays the same until another standing in its body becomes known, so it is worked out once for all days between. */
function knownLine(graph: Graph, { id, iso }: KnownBody, isBrief: boolean): BodyLine {
  const lines = (isBrief ? countedLines : namedLines)(graph, id);
  const selection = { kind: 'day', iso, basis: 'known' } as const;
  const line = lines.get(iso) ?? (isBrief ? countedLine : bodyLine)(graph, id, selection);
  lines.set(iso, line);
  return line;
}

const countedLines = perGraphAndId(() => new Map<string, BodyLine>());
const namedLines = perGraphAndId(() => new Map<string, BodyLine>());
