import type { Source } from '../records/source.ts';
import type { Graph } from './graph.ts';
import { perGraph } from './per-graph.ts';

/** The sources that reprint one, in the order of the sources. */
export function reprintsOfSource(graph: Graph, id: string): readonly Source[] {
  const reprints = reprintsBySource(graph.told?.whole ?? graph).get(id) ?? [];
  return reprints.flatMap((reprint) => graph.sources.get(reprint.id) ?? []);
}

const reprintsBySource = perGraph(({ sources }) => Map.groupBy(sources.values(), ({ reprints }) => reprints));
