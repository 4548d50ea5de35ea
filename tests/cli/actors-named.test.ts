import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { namedBesides } from '../../src/cli/actors-named.ts';
import { openStory } from '../../src/desk/story.ts';
import { draftOf } from '../../src/ingest/draft/draft.ts';
import { keptFile } from '../../src/ingest/draft/kept-file.ts';
import { draftsFolder } from '../../src/ingest/run/drafts-folder.ts';
import { contentOf } from '../builders.ts';
import { aPublishedStory, LAMP } from '../desk/edited-story.ts';
import { anArticle } from '../ingest/draft/an-article.ts';

const LAMP_ID = '2026-01-21-lamp';
const TEXTS = ['Mira Stone thanked the River Council.', 'It rained.'];

/** What is said of a further source, of which these paragraphs are cited, and those who were named to take part. */
async function said(locator: string | null, given: readonly string[] = []): Promise<readonly string[]> {
  const folder = await aPublishedStory({ [`sources/${LAMP_ID}.md`]: LAMP });
  const drafts = draftsFolder(folder);
  onTestFinished(() => rm(drafts, { recursive: true }));
  await mkdir(drafts, { recursive: true });
  await writeFile(join(drafts, `${LAMP_ID}.md`), keptFile(draftOf(anArticle({ texts: TEXTS }), contentOf({})), []));
  return namedBesides(await openStory(folder), '2026-01-19-bridge-opened', [{ id: LAMP_ID, locator }], given);
}

it('whom the cited paragraphs name and the event does not is told, unless somebody was named', async () => {
  expect(await said('para. 1')).toEqual([
    'The cited paragraphs name River Council too, whom the event does not. Who takes part is added by --participant "River Council: …".',
  ]);
  expect(await said('para. 1', ['river-council: pays'])).toEqual([]);
  expect(await said('para. 2')).toEqual([]);
  expect(await said(null)).toEqual([]);
});
