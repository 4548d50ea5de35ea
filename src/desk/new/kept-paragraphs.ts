import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paragraphsIn } from '../../ingest/draft/kept-file.ts';

/** The paragraphs of a source by the numbers that they are cited by, as `drafts/` beside the story keeps them; none where it does not. */
export async function keptParagraphs(story: string, source: string): Promise<ReadonlyMap<number, string>> {
  try {
    return paragraphsIn(await readFile(join(dirname(story), 'drafts', `${source}.md`), 'utf8'));
  } catch {
    return new Map();
  }
}
