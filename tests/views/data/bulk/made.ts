import type { Graph } from '../../../../src/model/graph/graph.ts';
import { sha256Of } from '../../../../src/site/digest.ts';
import { sqliteFile } from '../../../../src/site/sqlite-file.ts';
import { BULK_FILES } from '../../../../src/views/data/bulk/bulk-files.ts';
import { madeFile, type MadeFile } from '../../../../src/views/data/bulk/made-file.ts';
import { aGraph } from '../../a-graph.ts';

export const SITE = new URL('https://example.org/');

/** A file of the data of a story, by its name. */
export function fileOf(graph: Graph, name: string): Promise<MadeFile> {
  return madeFile(
    { graph, site: SITE },
    BULK_FILES.find((one) => one.name === name)!,
    { sha256Of, sqliteFile },
  );
}

/** The same as text. */
export async function textOf(graph: Graph, name: string): Promise<string> {
  return new TextDecoder().decode((await fileOf(graph, name)).content);
}

/** A story with one event of this title, which content might not allow. */
export function withTitle(title: string): Graph {
  const graph = aGraph({ sources: { herald: {} }, events: { met: {} } });
  return { ...graph, events: new Map([...graph.events].map(([id, event]) => [id, { ...event, title }])) };
}
