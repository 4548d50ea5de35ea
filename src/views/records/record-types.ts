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

/** The type of what says that a record was removed. */
export const NOTICE_TYPE = 'notice';

/** Of which type the records of a collection are. */
export function typeInCollection(collection: Collection): RecordType {
  return RECORD_TYPES.find((type) => COLLECTION_OF[type] === collection)!;
}
