import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article.ts';
import { draftOf } from '../draft/draft.ts';
import { keptFile } from '../draft/kept-file.ts';
import { draftsFolder, draftsFolders, keptAs, stagingFolder } from './drafts-folder.ts';
import type { IngestRun } from './ingest-run.ts';
import { writeAll } from './write-all.ts';

/** Whether the paragraphs of a source are kept here; in another copy of the repository they are not. */
export function areKept(id: string, { story }: IngestRun): boolean {
  return existsSync(join(draftsFolder(story), `${id}.md`));
}

/**
 * Keeps the paragraphs of an article again beside the source that was read from the same file, where they are gone.
 * Gives the file as messages call it; null where nothing was written. Throws what stops it.
 */
export async function restoreKept(article: Article, id: string, run: IngestRun): Promise<string | null> {
  if (run.dryRun || areKept(id, run)) return null;
  const text = keptFile(draftOf(article, run.content), []);
  const files = [{ path: join(draftsFolder(run.story), `${id}.md`), text }];
  await writeAll(files, stagingFolder(run.story), draftsFolders(run.story));
  return keptAs(run.story, id);
}
