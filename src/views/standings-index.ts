import type { Graph } from '../model/graph/graph.ts';
import { bodyLines, type BodyLine } from './parts/standings/body-line.ts';
import { linkToParticipation, type Link } from './parts/links/link.ts';
import { breadcrumbsTo, standingsBreadcrumb, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';

/** Every body and agreement in which anybody has a standing, the largest first. */
export interface StandingsIndexView {
  readonly crumbs: BreadcrumbTrail;
  readonly bodies: readonly BodyLine[];
  /** Who took part in which event, as a table. */
  readonly table: Link;
}

/** The list of bodies and agreements in which anybody has a standing, the largest first. */
export function standingsIndexView(graph: Graph): StandingsIndexView {
  return { crumbs: breadcrumbsTo(standingsBreadcrumb(graph)), bodies: bodyLines(graph), table: linkToParticipation() };
}
