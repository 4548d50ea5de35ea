import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptArticles } from '../ingest/run/drafts-folder.ts';
import { unlistedSpellings } from '../ingest/warnings/spelling-not-listed.ts';
import { lineOf } from '../model/diagnostics/field-lines.ts';
import { readChecked } from '../reader/checked.ts';
import { fileTextOf } from './file-text.ts';
import { commandLineWords } from '../words/command-line.ts';
import { mergedField } from './merge-fields.ts';
import type { FileChange } from './plan.ts';
import { writePlan } from './write-plan.ts';
import { inlineYaml } from './yaml-text.ts';

/**
 * Lists under the spellings of each source the names that it has of records which were added since it was read. Gives a
 * line for each place that was changed, with what was added; none in a story with problems.
 */
export async function addKeptSpellings(folder: string): Promise<readonly string[]> {
  const checked = await readChecked(folder);
  if (!('story' in checked)) return [];
  const { content } = checked;
  const articles = await keptArticles(
    folder,
    content.sources.map(({ id }) => id),
  );
  const bySource = [...Map.groupBy(unlistedSpellings(content, articles), ({ source }) => source)];
  const changes = bySource.map(([{ id }, spellings]): FileChange => {
    const place = `sources/${id}.md`;
    const before = fileTextOf(readFileSync(join(folder, place)));
    const after = spellings.reduce(
      (file, { id: of, names }) => mergedField(file, 'spellings', { [of]: names }, ''),
      before,
    );
    return { place, movedTo: null, before, after };
  });
  if (changes.length > 0) writePlan(folder, { title: '', changes, notes: [] });
  return bySource.map(([{ file, lines }, spellings]) =>
    commandLineWords.spellingsAdded(
      `${file}:${lineOf(lines, 'spellings')}`,
      spellings.map(({ id, names }) => `${id}: ${inlineYaml(names)}`),
    ),
  );
}
