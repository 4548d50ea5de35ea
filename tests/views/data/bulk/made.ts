import type { Graph } from '../../../../src/model/graph/graph.ts';
import { sha256Of } from '../../../../src/site/digest.ts';
import { sqliteFile } from '../../../../src/site/sqlite/file.ts';
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
  return renamed(aGraph({ sources: { herald: {} }, events: { met: {} } }), title);
}

/** The story with every title and name of a record in these words. */
export function renamed(graph: Graph, text: string): Graph {
  const { events, sources, subjects, questions } = graph;
  return {
    ...graph,
    events: withFields(events, { title: text }),
    sources: withFields(sources, { title: text }),
    questions: withFields(questions, { title: text }),
    subjects: withFields(subjects, { name: text, sortName: text, description: text }),
  };
}

function withFields<Item extends object>(items: ReadonlyMap<string, Item>, fields: Partial<Item>) {
  return new Map([...items].map(([id, item]) => [id, { ...item, ...fields }]));
}
