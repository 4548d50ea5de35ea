import type { Collection } from '../../model/records/content.ts';

/** The kinds of record that have a page, each in the singular. */
export const RECORD_TYPES = ['event', 'actor', 'entity', 'source', 'question'] as const;

/** What a record with a page is. */
export type RecordType = (typeof RECORD_TYPES)[number];

/** The collection in which the records of each kind are. */
export const COLLECTION_OF = {
  event: 'events',
  actor: 'actors',
  entity: 'entities',
  source: 'sources',
  question: 'questions',
} as const satisfies Record<RecordType, Collection>;
