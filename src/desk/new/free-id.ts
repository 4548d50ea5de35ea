import { newIdWords } from '../../words/new-ids.ts';
import { Refusal } from '../refusal.ts';
import type { OpenStory } from '../story.ts';
import type { Asker } from './ask-fields.ts';
import type { NewKind } from './fields.ts';
import type { GivenWords } from './given.ts';
import { idFromWords, placeFor, TakenId } from './new-id.ts';

interface NewIdAsking {
  readonly story: OpenStory;
  readonly kind: NewKind;
  readonly ask: Asker;
}

/** The id that an editor wants for a new record; where a record has that, or the one that its words give, it is asked for. */
export async function freeId(
  { story, kind, ask }: NewIdAsking,
  words: GivenWords,
  wanted: string | undefined,
): Promise<string | undefined> {
  const fault = idFault(story, kind, wanted ?? idFromWords(kind, words));
  if (fault === undefined) return wanted;
  return ask.line(newIdWords.ask(fault), true, (word) => idFault(story, kind, word));
}

/** Why a new record cannot have an id; undefined where it can. */
function idFault(story: OpenStory, kind: NewKind, id: string): string | undefined {
  try {
    placeFor(story, kind, id);
    return undefined;
  } catch (error) {
    if (error instanceof TakenId) return error.fault;
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
