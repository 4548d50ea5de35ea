import { ADDRESSES_FILE } from '../model/records/addresses.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { addKeptSpellings } from '../desk/add-kept-spellings.ts';
import { removeDoneComments } from '../desk/done-comments.ts';
import { mendApostrophes } from '../desk/mend-apostrophes.ts';
import { fixContent } from '../desk/fix.ts';
import { commandLineWords } from '../words/command-line.ts';
import { grouped, type PrintedProblem } from './check/grouped.ts';
import { checkJson } from './check/json.ts';
import { judge, type Judgement } from './check/judgement.ts';
import { checkOptions, type CheckOptions } from './check/options.ts';
import { sarifOf } from './check/sarif.ts';
import { writeHints } from '../reader/hints/write-hints.ts';
import { finishStopped, refusing } from './finish-stopped.ts';
import { refuse } from './refuse.ts';
import { annotate, disarm, printLine, reportCounts, reportDrafts, reportNewAddresses } from './report.ts';

/**
 * Prints what is wrong with the story in the folder CONTENT_DIR, or what it holds; gives the exit code: 1 where anything
 * is wrong, 2 for words it does not know.
 */
export async function check(args: readonly string[] = []): Promise<number> {
  const options = checkOptions(args);
  if (typeof options === 'string') return refuse(options, commandLineWords.checkUsage);
  if (options.help) return say(commandLineWords.checkUsage.trimEnd());
  return refusing(() => checkStory(process.env['CONTENT_DIR'] || 'content', options));
}

async function checkStory(folder: string, options: CheckOptions): Promise<number> {
  finishStopped(folder);
  const fixed = options.fix ? await mended(folder) : [];
  const judgement = await judge(folder, options);
  if (judgement.content && mayWriteHints()) writeHints(judgement.content);
  const told = toldIn(judgement);
  if (options.output === 'json') sayJson({ ...checkJson(judgement), fixed });
  else if (options.output === 'sarif') sayJson(sarifOf(told));
  else tellPeople(judgement, told, { ...options, fixed });
  return judgement.problems.length > 0 ? 1 : 0;
}

/** A line for each place that was mended. */
async function mended(folder: string): Promise<readonly string[]> {
  const fixed = await fixContent(folder);
  const apostrophes = await mendApostrophes(folder);
  return [...fixed, ...apostrophes, ...(await addKeptSpellings(folder)), ...(await removeDoneComments(folder))];
}

/** Text editors offer what is in the story of the project itself, and only where somebody writes it. */
function mayWriteHints(): boolean {
  return !process.env['CONTENT_DIR'] && !process.env['CI'];
}

function toldIn({ problems, warnings }: Judgement): readonly PrintedProblem[] {
  return [
    ...problems.map((problem) => ({ ...problem, isWarning: false })),
    ...warnings.map((warning) => ({ ...warning, isWarning: true })),
  ];
}

function tellPeople(
  { problems, warnings, content, added, forgotten }: Judgement,
  told: readonly PrintedProblem[],
  { fix, fixed }: CheckOptions & { readonly fixed: readonly string[] },
): void {
  if (fix) say(commandLineWords.fixed(fixed).map(escapeControls).join('\n'));
  print(told);
  if (!content) process.stderr.write(`${commandLineWords.problems(problems.length)}\n`);
  else {
    say(reportCounts(content, warnings.length));
    if (content.drafts.length > 0) say(escapeControls(reportDrafts(content)));
    if (forgotten.length > 0) say(escapeControls(commandLineWords.forgotten(forgotten, ADDRESSES_FILE)));
    if (added.length > 0) say(reportNewAddresses(added, content.addresses === null));
  }
}

/** Prints problems as errors are printed, and in GitHub Actions also beside the lines that they are about. */
function print(told: readonly PrintedProblem[]): void {
  if (told.length === 0) return;
  const isInActions = process.env['GITHUB_ACTIONS'] === 'true';
  const lines = isForPeople() ? grouped(told, process.stderr.hasColors()) : told.map(printLine);
  process.stderr.write(`${(isInActions ? lines.map(disarm) : lines).join('\n')}\n`);
  if (isInActions) say(told.map(annotate).join('\n'));
}

/** A terminal that is "dumb" belongs to a tool, such as a text editor that looks for a file and a line on each line. */
function isForPeople(): boolean {
  return process.stderr.isTTY && process.env['TERM'] !== 'dumb';
}

/** Prints data so that a terminal obeys nothing in it: JSON itself lets some control characters stand. */
function sayJson(data: object): void {
  say(JSON.stringify(data, null, 2).split('\n').map(escapeControls).join('\n'));
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
