import type { CitedPlace } from '../desk/new/given.ts';
import { Refusal } from '../desk/refusal.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { missingParagraphs } from '../ingest/warnings/cited-paragraphs.ts';
import { newRecordWords } from '../words/new-records.ts';
import { sourceProblems } from '../words/problems/sources.ts';

/** Throws a `Refusal` where a source that is at hand has not the paragraph that is to be cited. */
export async function refuseMissingParagraphs({ folder }: OpenStory, places: readonly CitedPlace[]): Promise<void> {
  const faults = await Promise.all(
    places.map(async ({ id, locator }) => {
      const kept = await keptParagraphs(folder, id);
      const missing = missingParagraphs(locator, kept);
      if (missing.length === 0) return [];
      const { found, fix } = sourceProblems.paragraphNotKept(id, missing, Math.max(...kept.keys()));
      return [newRecordWords.given.fault(found, fix)];
    }),
  );
  if (faults.flat().length > 0) throw new Refusal(...faults.flat());
}
