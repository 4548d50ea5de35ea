import { printProblem, type Problem } from '../model/diagnostics/problem.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import type { Content } from '../model/records/content.ts';
import { nextVersion, type UnpublishedChange } from '../model/versions/since-published.ts';
import { uncorrectedProblems } from '../model/versions/uncorrected.ts';
import { addVersions, changesSincePublished } from '../reader/versions.ts';
import { releaseWords } from '../words/release.ts';
import { judge } from './check/judgement.ts';
import { finishStopped, refusing } from './finish-stopped.ts';
import { refuse } from './refuse.ts';
import { printLine } from './report.ts';
import { releaseOptions, type ReleaseOptions } from './release-options.ts';
import { factsReworded } from './release-wording.ts';
import { today } from './today.ts';

/**
 * Notes a version of each record that is new or changed in the story in the folder CONTENT_DIR, as what is published
 * now; gives the exit code: 1 where the story has a problem or a change without a correction, 2 for words it does not
 * know. Then nothing is noted.
 */
export async function release(args: readonly string[] = []): Promise<number> {
  const options = releaseOptions(args);
  if (typeof options === 'string') return refuse(options, releaseWords.usage);
  if (options.help) return say([releaseWords.usage.trimEnd()]);
  return refusing(() => releaseStory(process.env['CONTENT_DIR'] || 'content', options));
}

async function releaseStory(folder: string, options: ReleaseOptions): Promise<number> {
  finishStopped(folder);
  const { content, problems, warnings } = await judge(folder, { strict: false, reviewed: false, isRelease: true });
  if (content === null) return fail([...problems.map(printProblem), releaseWords.hasProblems(problems.length)]);
  const changes = changesSincePublished(content);
  const reworded = changes.filter((change) => isWordingOnly(change, options));
  const facts = await Promise.all(reworded.map((change) => factsReworded(folder, content, change)));
  const faults = [...faultsOf(changes, options), ...facts.flat()];
  if (faults.length > 0) return fail([...faults, releaseWords.nothingNoted]);
  const added = changes.map((change) => nextVersion(change, today(), isWordingOnly(change, options)));
  warnOf(changes, warnings);
  if (!options.dryRun && added.length > 0) await addVersions(folder, content, added);
  return say([...changes.map(lineFor), told(changes, content, options.dryRun)]);
}

/** Prints what looks wrong in the records that are new or changed, as a check does. */
function warnOf(changes: readonly UnpublishedChange[], warnings: readonly Problem[]): void {
  const files = new Set(changes.map(({ record }) => record.file));
  const own = warnings.filter(({ file }) => files.has(file));
  if (own.length > 0) fail(own.map((warning) => printLine({ ...warning, isWarning: true })));
}

/** What is in the way: changes without a correction, and names of records that did not change. */
function faultsOf(changes: readonly UnpublishedChange[], options: ReleaseOptions): readonly string[] {
  const changed = new Set(changes.filter(({ last }) => last !== null).map(nameOf));
  const unchanged = options.wordingOnly.filter((name) => !changed.has(name)).map(releaseWords.unchanged);
  const open = changes.filter((change) => !isWordingOnly(change, options));
  return [...unchanged, ...open.flatMap((change) => uncorrectedProblems(change, today()).map(printProblem))];
}

function isWordingOnly(change: UnpublishedChange, { wordingOnly }: ReleaseOptions): boolean {
  return wordingOnly.includes(nameOf(change));
}

function nameOf({ record }: UnpublishedChange): string {
  return record.id ?? 'story';
}

function lineFor({ last, record: { file } }: UnpublishedChange): string {
  return last === null ? releaseWords.first(file) : releaseWords.next(file, last.day);
}

function told(changes: readonly UnpublishedChange[], content: Content, isDryRun: boolean): string {
  const isNew = content.versions === null;
  return isDryRun ? releaseWords.wouldNote(changes.length) : releaseWords.noted(changes.length, isNew);
}

function say(lines: readonly string[]): number {
  process.stdout.write(`${lines.map(escapeLines).join('\n')}\n`);
  return 0;
}

function fail(lines: readonly string[]): number {
  process.stderr.write(`${lines.map(escapeLines).join('\n')}\n`);
  return 1;
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
