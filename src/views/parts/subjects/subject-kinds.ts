import { formatList, formatTitle } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { isActor, type Subject } from '../../../model/records/subject.ts';
import { storyWords } from '../../../words/story.ts';
import { subjectKindWords, subjectPlurals } from '../../../words/subject-kinds.ts';
import { subjectWords } from '../../../words/subjects.ts';

/** The kinds in the lists of actors and entities, in order. */
export const LISTS = {
  actors: ['person', 'country', 'organisation'],
  entities: ['agreement', 'law', 'case', 'document', 'plan', 'thing', 'place'],
} as const satisfies Record<'actors' | 'entities', readonly Subject['kind'][]>;

/** The kind of an actor or entity as a label: "Country", "Online place". */
export function subjectKindLabel(subject: Subject): string {
  return !isActor(subject) && subject.online
    ? subjectKindWords.online(subject.kind)
    : subjectKindWords.one(subject.kind);
}

/** The title of a list, by the kinds that the story has: "Laws, things and places". */
export function listTitle(graph: Graph, list: keyof typeof LISTS): string {
  return list === 'actors' ? storyWords(graph.story).actors : titleOfEntities(graph);
}

const titleOfEntities = perGraph(({ subjects }) => {
  const present = new Set([...subjects.values()].map(({ kind }) => kind));
  const names = LISTS.entities.flatMap((kind) => (present.has(kind) ? [subjectPlurals[kind]] : []));
  return names.length > 0 ? formatTitle(formatList(names)) : subjectWords.list.entities;
});
