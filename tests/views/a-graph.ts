import { buildGraph, type Graph } from '../../src/model/graph/graph.ts';
import type { Collection, Entry } from '../../src/model/records/content.ts';
import { aQuestion, aSource, anActor, anEntity, anEvent, aStoryFile, contentOf } from '../builders.ts';

/** Records by id, each with only the fields a test is about; `text` is the body. */
type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A small linked story of these records, its story file with these fields. */
export function aGraph(
  records: Partial<Record<Collection, Records>>,
  story: Readonly<Record<string, unknown>> = {},
): Graph {
  const content = contentOf({
    sources: entries(records.sources, aSource),
    events: entries(records.events, anEvent),
    actors: entries(records.actors, anActor),
    entities: entries(records.entities, anEntity),
    questions: entries(records.questions, aQuestion),
  });
  return buildGraph(aStoryFile(story).data, content);
}

function entries<Data>(records: Records = {}, make: (fields: Records[string]) => Entry<Data>): readonly Entry<Data>[] {
  return Object.entries(records).map(([id, fields]) => make({ id, ...fields }));
}
