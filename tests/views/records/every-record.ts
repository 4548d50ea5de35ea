import type { Graph } from '../../../src/model/graph/graph.ts';
import { wholeRecord } from '../../../src/site/record-files.ts';
import { recordFiles, type AnyRecord } from '../../../src/views/records/record-files.ts';
import type { RecordType } from '../../../src/views/records/record-types.ts';

export const SITE = new URL('https://example.org');

/** What stands beside every page of a story, as programs get it. */
export function recordsOf(graph: Graph): readonly AnyRecord[] {
  return [...recordFiles({ graph, site: SITE })].map(
    (page) => JSON.parse(JSON.stringify(wholeRecord(page))) as AnyRecord,
  );
}

/** What stands beside one page. */
export function recordOf<Type extends RecordType>(graph: Graph, type: Type, id: string) {
  const found = recordsOf(graph).find((record) => record.type === type && record.id === id);
  return found as Extract<AnyRecord, { readonly type: Type }>;
}
