import type { Graph } from '../model/graph.ts';
import { bodyLines, type BodyLine } from './parts/body-line.ts';

/** Every body and agreement in which anybody has a standing, by name. */
export interface StandingsIndexView {
  readonly bodies: readonly BodyLine[];
}

export function standingsIndexView(graph: Graph): StandingsIndexView {
  return { bodies: bodyLines(graph) };
}
