import type { Removed } from '../../../model/records/removed.ts';

const KINDS = {
  sources: 'Source',
  events: 'Event',
  actors: 'Person, country or organisation',
  entities: 'Place or thing',
  questions: 'Question',
} as const satisfies Record<Removed['collection'], string>;

/** What a record of this kind is called once it was removed: "Event, removed". */
export function removedKind({ collection }: Removed): string {
  return `${KINDS[collection]}, removed`;
}
