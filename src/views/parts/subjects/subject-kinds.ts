import { formatKind, formatList } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { isActor, type Subject } from '../../../model/records/subject.ts';
import { storyWords } from '../../../words/story.ts';

/** The lists of actors and entities: what each is called while it is empty, and its kinds in order, each for one and for many. */
export const LISTS = {
  actors: {
    title: 'People, countries and organisations',
    kinds: [
      ['person', 'person', 'people'],
      ['country', 'country', 'countries'],
      ['organisation', 'organisation', 'organisations'],
    ],
  },
  entities: {
    title: 'Places and things',
    kinds: [
      ['agreement', 'agreement', 'agreements'],
      ['law', 'law', 'laws'],
      ['case', 'case', 'cases'],
      ['document', 'document', 'documents'],
      ['plan', 'plan', 'plans'],
      ['thing', 'thing', 'things'],
      ['place', 'place', 'places'],
    ],
  },
} as const satisfies Record<
  'actors' | 'entities',
  { title: string; kinds: readonly (readonly [kind: Subject['kind'], one: string, many: string])[] }
>;

/** The kind of an actor or entity as a label: "Country", "Online place". */
export function subjectKindLabel(subject: Subject): string {
  return !isActor(subject) && subject.online ? `Online ${subject.kind}` : formatKind(subject.kind);
}

/** The title of a list, by the kinds that the story has: "Laws, things and places". */
export function listTitle({ story, subjects }: Graph, list: keyof typeof LISTS): string {
  if (list === 'actors') return storyWords(story).actors;
  const present = new Set([...subjects.values()].map(({ kind }) => kind));
  const names = LISTS[list].kinds.flatMap(([kind, , many]) => (present.has(kind) ? [many] : []));
  return names.length > 0 ? formatKind(formatList(names)) : LISTS[list].title;
}

/** What those of a kind are called together: "countries". */
export function manyOf(kind: Subject['kind']): string {
  const kinds = Object.values(LISTS).flatMap((list): readonly (readonly [string, string, string])[] => list.kinds);
  return kinds.find(([one]) => one === kind)![2];
}
