import { askFields } from '../desk/new/ask-fields.ts';
import { refusalOf } from '../desk/new/broken-off.ts';
import type { KnownRecord } from '../desk/new/known-records.ts';
import { beginSubjects, questionGiven, type SubjectToBegin } from '../desk/new/new-subject.ts';
import type { ToldBySource } from '../desk/new/told-by-source.ts';
import { Refusal } from '../desk/refusal.ts';
import type { OpenStory } from '../desk/story.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { onTerminal } from './prompts.ts';

/** Offered below the questions of the story. */
export const NEW_QUESTION: KnownRecord = { id: '+', label: newClaimWords.newQuestion, hint: '', isWhole: false };

/** A question that is begun, and the story with it. */
export interface BegunQuestion {
  readonly id: string;
  readonly story: OpenStory;
}

/**
 * Asks for all of a question that the story has not.
 *
 * @param subjects gets it once it is answered
 * @param told what a source tells that answers it, whose names come first
 */
export async function askQuestion(
  story: OpenStory,
  subjects: SubjectToBegin[],
  told: ToldBySource | undefined,
): Promise<BegunQuestion> {
  const asking = { story, kind: 'question', ask: onTerminal, told, id: undefined, isForced: false } as const;
  const { words } = await askFields(asking, new Map()).catch((error: unknown) => {
    // What was answered of the question is no answer for the event.
    throw new Refusal(...refusalOf(error).lines);
  });
  const subject = { kind: 'question', given: questionGiven(words) } as const;
  const begun = beginSubjects(story, [subject], true);
  subjects.push(subject);
  return { id: begun.changes[0]!.place.replace(/^.*\/|\.md$/g, ''), story: begun.story };
}
