import type { Subject } from '../../../model/records/subject.ts';

/** The lists of actors and entities: what each is called, and the kinds in it, in order, each for one and for many. */
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
    title: 'Agreements, documents, plans and places',
    kinds: [
      ['agreement', 'agreement', 'agreements'],
      ['document', 'document', 'documents'],
      ['plan', 'plan', 'plans'],
      ['place', 'place', 'places'],
    ],
  },
} as const satisfies Record<
  'actors' | 'entities',
  { title: string; kinds: readonly (readonly [kind: Subject['kind'], one: string, many: string])[] }
>;

/** What those of a kind are called together: "countries". */
export function manyOf(kind: Subject['kind']): string {
  const kinds = Object.values(LISTS).flatMap((list): readonly (readonly [string, string, string])[] => list.kinds);
  return kinds.find(([one]) => one === kind)![2];
}
