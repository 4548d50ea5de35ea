import { loadGraph } from './folder.ts';
import type { Graph } from '../model/graph/graph.ts';

/** The story as a graph: linked once for a build; in dev anew when its content has changed. */
export function getGraph(): Promise<Graph> {
  return loadGraph();
}
