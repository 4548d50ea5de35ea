import { resolve } from 'node:path';
import { escapeControls } from '../model/text/control-characters.ts';
import { undrawnTitle } from '../model/checks/undrawn-title.ts';
import type { WarningRule } from '../model/checks/rule.ts';
import type { Content } from '../model/records/content.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { numberNotTold } from '../ingest/warnings/number-not-told.ts';
import { unknownName } from '../ingest/warnings/unknown-name.ts';
import type { Problem } from '../model/diagnostics/problem.ts';
import { warningsIn } from '../model/diagnostics/warnings.ts';
import { buildGraph } from '../model/graph/graph.ts';
import { finishEdit } from '../desk/write-plan.ts';
import { keepAddresses } from '../reader/addresses.ts';
import { readChecked } from '../reader/checked.ts';
import { keptRecords } from '../reader/kept-records.ts';
import { canDraw, readLetters } from '../site/share-fonts.ts';
import {
  annotate,
  annotateWarning,
  disarm,
  printWarning,
  reportCounts,
  reportDrafts,
  reportNewAddresses,
  reportProblems,
} from './report.ts';

const PACKAGES = resolve(import.meta.dirname, '../../node_modules');

/** Prints what is wrong with the story in the folder CONTENT_DIR, or what it holds; gives the exit code, 0 or 1. */
export async function check(): Promise<number> {
  const folder = process.env['CONTENT_DIR'] || 'content';
  finishEdit(folder);
  const records = keptRecords(folder);
  const checked = await readChecked(folder, folder, records);
  if (!('story' in checked)) return fail(checked.problems);
  const { story, content } = checked;
  const kept = await keepAddresses(content, folder);
  if (!('added' in kept)) return fail(kept.problems);
  const warnings = warningsIn(buildGraph(story, content), content, await furtherRules(folder, content));
  records.save(content);
  if (warnings.length > 0) print(warnings.map(printWarning), warnings.map(annotateWarning));
  process.stdout.write(`${reportCounts(content, warnings.length)}\n`);
  if (content.drafts.length > 0) process.stdout.write(`${escapeControls(reportDrafts(content))}\n`);
  if (kept.added.length > 0) process.stdout.write(`${reportNewAddresses(kept.added, content.addresses === null)}\n`);
  return 0;
}

/** Rules that need more than the story: typefaces, names as drafts know them, the paragraphs kept of articles. */
async function furtherRules(folder: string, { sources }: Content): Promise<readonly WarningRule[]> {
  const letters = readLetters(PACKAGES);
  const kept = new Map(
    await Promise.all(sources.map(async ({ id }) => [id, await keptParagraphs(folder, id)] as const)),
  );
  return [
    undrawnTitle((text) => canDraw(letters, text)),
    unknownName,
    numberNotTold((id) => kept.get(id) ?? new Map()),
  ];
}

function fail(problems: readonly Problem[]): number {
  print(reportProblems(problems), problems.map(annotate));
  return 1;
}

/** Prints lines as errors are printed; in GitHub Actions also beside the lines that they are about. */
function print(lines: readonly string[], annotations: readonly string[]): void {
  const isInActions = process.env['GITHUB_ACTIONS'] === 'true';
  process.stderr.write(`${(isInActions ? lines.map(disarm) : lines).join('\n')}\n`);
  if (isInActions) process.stdout.write(`${annotations.join('\n')}\n`);
}
