import type { CitedPlace } from '../desk/new/given.ts';
import { Refusal } from '../desk/refusal.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { faultOfPlace } from '../ingest/warnings/cited-paragraphs.ts';
import { newRecordWords } from '../words/new-records.ts';

/** Throws a `Refusal` where a source that is at hand has not the paragraph that is to be cited. */
export async function refuseMissingParagraphs({ folder }: OpenStory, places: readonly CitedPlace[]): Promise<void> {
  const faults = await Promise.all(
    places.map(async ({ id, locator }) => {
      const fault = faultOfPlace({ source: id, locator }, await keptParagraphs(folder, id));
      return fault === undefined ? [] : [newRecordWords.given.fault(fault.found, fault.fix)];
    }),
  );
  if (faults.flat().length > 0) throw new Refusal(...faults.flat());
}
