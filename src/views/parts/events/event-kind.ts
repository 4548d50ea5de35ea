import { formatTitle } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { wordsOfKind } from '../../../model/records/event-kind.ts';
import { isolate } from '../isolate.ts';

/** The kind of an event as a label, in the words of its story: "Meeting", "Suspension of service". */
export function eventKindLabel({ story }: Graph, kind: string): string {
  return isolate(formatTitle(wordsOfKind(kind, story.kinds)));
}
