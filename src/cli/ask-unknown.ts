import { askSubjects } from '../desk/new/ask-subjects.ts';
import type { SubjectToBegin } from '../desk/new/new-subject.ts';
import { unknownOf } from '../desk/new/unknown-names.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs, keptUnknownNames } from '../ingest/run/drafts-folder.ts';
import { onTerminal } from './prompts.ts';

/** Asks which names of a source that have no record are to have one, and gives each to `subjects` at once. */
export async function askUnknown(story: OpenStory, source: string, subjects: SubjectToBegin[]): Promise<void> {
  const names = unknownOf(story.content, source, await keptUnknownNames(story.folder, source));
  const paragraphs = await keptParagraphs(story.folder, source);
  await askSubjects(onTerminal, names, subjects, [...paragraphs.values()]);
}
