import type { Graph } from '../model/graph.ts';
import { bodyLines, type BodyLine } from './parts/body-line.ts';
import { linkToParts, type Link } from './parts/link.ts';

/** Every body and agreement in which anybody has a standing, by name. */
export interface StandingsIndexView {
  readonly bodies: readonly BodyLine[];
  /** Who took part in which event, as a table. */
  readonly table: Link;
}

export function standingsIndexView(graph: Graph): StandingsIndexView {
  return { bodies: bodyLines(graph), table: linkToParts() };
}
