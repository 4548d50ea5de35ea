import { check } from '../model/diagnostics/check.ts';
import type { Content } from '../model/records/content.ts';
import { compareProblems, type Problem } from '../model/diagnostics/problem.ts';
import type { StoryData } from '../model/records/story.ts';
import { readContent } from './content.ts';
import type { KeptRecords } from './kept-records.ts';
import { withoutUncommitted } from './uncommitted-addresses.ts';

/** A story that may be linked and built, or every problem that forbids it. */
export type Checked =
  | { readonly story: StoryData; readonly content: Content; readonly problems: readonly [] }
  | {
      /** Where the site is published, which a dev server asks before the content is mended; undefined where that is wrong too. */
      readonly address: string | undefined;
      readonly problems: readonly [Problem, ...Problem[]];
    };

/**
 * Reads a story's folder and runs every check on it: the one judgement that the command line, the build and the dev
 * server share.
 *
 * @param folder the folder on disk
 * @param shown what messages call it
 * @param kept what earlier runs made of it, which this one adds to
 */
export async function readChecked(folder: string, shown: string = folder, kept?: KeptRecords): Promise<Checked> {
  const { story, problems, ...read } = await readContent(folder, shown, kept);
  const content = await withoutUncommitted(read.content, folder);
  kept?.recallNames(content);
  const [first, ...rest] = [...problems, ...check(content)].toSorted(compareProblems);
  kept?.save(content);
  if (first) return { address: story?.address, problems: [first, ...rest] };
  if (!story) throw new Error('A story that could not be read has a problem');
  return { story, content, problems: [] };
}
