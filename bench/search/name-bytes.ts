import { fuse, miniSearch, throughline, zipped } from './engines.ts';
import { kilobytes, printTable } from '../table.ts';
import { searchFiles } from '../../tests/search/story-names.ts';
import type { Graph } from '../../src/model/graph/graph.ts';

/** Prints how many bytes of names a reader loads, for stories of more and more actors and entities. */
export async function weighNames(graphs: readonly Graph[]): Promise<void> {
  const rows = [];
  for (const graph of graphs) {
    const names = zipped(JSON.stringify(searchFiles(graph).get('names.json')));
    const [ours, mini, fused] = [await throughline(graph), miniSearch(graph), fuse(graph)];
    rows.push([graph.subjects.size, ...[names, ours.bytes, mini.bytes, fused.bytes].map(kilobytes)]);
  }
  const head = ['actors and entities', 'our names', 'with the largest part about countries', 'MiniSearch', 'Fuse.js'];
  printTable('Names loaded, compressed', head, rows);
}
