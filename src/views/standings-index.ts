import type { Graph } from '../model/graph/graph.ts';
import { bodyLines, type BodyLine } from './parts/standings/body-line.ts';
import { linkToParts, type Link } from './parts/links/link.ts';
import { crumbsTo, crumbOfStandings, type Crumbs } from './parts/links/breadcrumbs.ts';

/** Every body and agreement in which anybody has a standing, by name. */
export interface StandingsIndexView {
  readonly crumbs: Crumbs;
  readonly bodies: readonly BodyLine[];
  /** Who took part in which event, as a table. */
  readonly table: Link;
}

export function standingsIndexView(graph: Graph): StandingsIndexView {
  return { crumbs: crumbsTo(crumbOfStandings()), bodies: bodyLines(graph), table: linkToParts() };
}
