import type { Subject } from '../model/records/subject.ts';
import { formatCount, formatTitle } from '../format.ts';

/** One of each kind of actor and entity. */
export const subjectKinds = {
  person: 'person',
  country: 'country',
  organisation: 'organisation',
  agreement: 'agreement',
  law: 'law',
  case: 'case',
  document: 'document',
  plan: 'plan',
  thing: 'thing',
  place: 'place',
} as const satisfies Record<Subject['kind'], string>;

/** What those of a kind are called together. */
export const subjectPlurals = {
  person: 'people',
  country: 'countries',
  organisation: 'organisations',
  agreement: 'agreements',
  law: 'laws',
  case: 'cases',
  document: 'documents',
  plan: 'plans',
  thing: 'things',
  place: 'places',
} as const satisfies Record<Subject['kind'], string>;

/** A kind as a label: "Country", "Online place". */
export const subjectKindWords = {
  one: (kind: Subject['kind']) => formatTitle(subjectKinds[kind]),
  many: (kind: Subject['kind']) => formatTitle(subjectPlurals[kind]),
  count: (kind: Subject['kind'], count: number) => formatCount(count, subjectKinds[kind], subjectPlurals[kind]),
  online: (kind: Subject['kind']) => `Online ${subjectKinds[kind]}`,
} as const;
