import { factTableWords } from './data-facts.ts';
import { recordTableWords } from './data-records.ts';

/** What each table of the data holds, and each of its columns, by name; of an uncertain day all four. */
export const dataTableWords = {
  events: recordTableWords.events,
  participants: recordTableWords.participants,
  event_subjects: recordTableWords.event_subjects,
  sources: recordTableWords.sources,
  source_updates: recordTableWords.source_updates,
  actors: recordTableWords.actors,
  entities: recordTableWords.entities,
  roles: recordTableWords.roles,
  names: recordTableWords.names,
  spellings: recordTableWords.spellings,
  questions: factTableWords.questions,
  claims: factTableWords.claims,
  memberships: factTableWords.memberships,
  standings: factTableWords.standings,
  pledges: factTableWords.pledges,
  statements: factTableWords.statements,
  upcoming: factTableWords.upcoming,
  citations: factTableWords.citations,
  corrections: recordTableWords.corrections,
  removed: recordTableWords.removed,
} as const;
