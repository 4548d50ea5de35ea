import type { NewField } from '../desk/new/fields.ts';
import { idMeant, recordsLike } from '../desk/new/known-records.ts';
import type { InOrder } from '../desk/new/likely-records.ts';
import type { OpenStory } from '../desk/story.ts';
import { recordChosen } from './prompts.ts';

/** Of which records one is meant, and which of them come first. */
export interface WantedRecord extends Pick<NewField, 'among'> {
  readonly inOrder: InOrder;
}

/** The id of the record that some words mean; asked for where there are none. */
export async function recordMeant(
  { content }: OpenStory,
  words: string | undefined,
  question: string,
  { inOrder, ...among }: WantedRecord,
): Promise<string> {
  if (words !== undefined) return idMeant(content, words, among);
  return recordChosen({ message: question, like: (typed) => inOrder(recordsLike(content, typed, among)) });
}
