import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { printProblem } from '../../src/model/diagnostics/problem.ts';
import { printLine } from '../../src/cli/report.ts';
import { warningsIn } from '../../src/model/diagnostics/warnings.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { readChecked } from '../../src/reader/checked.ts';

/** Stories with one mistake each: `base/` is a small story without any, the others lie over it. */
export const BROKEN = fileURLToPath(new URL('../broken', import.meta.url));

/** A folder with a copy of the small valid story, until the test has finished. */
export async function aStory(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(BROKEN, 'base'), folder, { recursive: true });
  return folder;
}

/** Writes a file of a story, in place of the one that may be there. */
export async function write(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

/** What is said of a story's folder, a line for each problem. */
export async function problemsOf(folder: string): Promise<readonly string[]> {
  return (await readChecked(folder, 'content')).problems.map(printProblem);
}

/** What is warned of in a story's folder without problems, a line for each warning. */
export async function warningsOf(folder: string): Promise<readonly string[]> {
  const checked = await readChecked(folder, 'content');
  if (!('story' in checked)) throw new Error(checked.problems.map(printProblem).join('\n'));
  const { story, content } = checked;
  return warningsIn(buildGraph(story, content), content).map((warning) => printLine({ ...warning, isWarning: true }));
}
