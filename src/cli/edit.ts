import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { newProblems } from '../desk/edited-content.ts';
import type { FileChange, Plan } from '../desk/plan.ts';
import { sentencesToReadAgain } from '../desk/reread.ts';
import { showPlan } from '../desk/show-plan.ts';
import { openStory, type OpenStory } from '../desk/story.ts';
import { writePlan } from '../desk/write-plan.ts';
import { moveKept } from '../ingest/run/drafts-folder.ts';
import { printProblem, type Problem } from '../model/diagnostics/problem.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { deskWords } from '../words/desk.ts';
import { newRecordWords } from '../words/new-records.ts';
import { finishStopped, refusing } from './finish-stopped.ts';

/** Whether an editor is asked before files are changed, and whether they are changed at all. */
export interface Consent {
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/**
 * Edits the story in the folder CONTENT_DIR: shows what will be done, asks, and does all of it or nothing; gives the exit
 * code, 0, or 1 where nothing was done.
 *
 * @param makePlan what is to be done
 */
export async function editStory(
  makePlan: (story: OpenStory) => Plan | Promise<Plan>,
  consent: Consent,
): Promise<number> {
  const folder = process.env['CONTENT_DIR'] || 'content';
  return refusing(async () => {
    finishStopped(folder);
    const story = await openStory(folder);
    return carryOut(story, await makePlan(story), consent);
  });
}

async function carryOut(story: OpenStory, plan: Plan, { yes, dryRun }: Consent): Promise<number> {
  say(showPlan(story.folder, plan).join('\n'));
  const problems = newProblems(story, plan);
  if (problems.length > 0 && !plan.isBegun)
    return fail([...problems.map(printProblem), deskWords.wouldBreak(problems.length), ...(plan.instead?.() ?? [])]);
  if (dryRun) return done([...leftToDo(problems, []), deskWords.dryRun].join('\n'));
  if (!yes && !plan.isBegun && !(await agrees(deskWords.ask(plan.changes.length)))) return fail([deskWords.notAsked]);
  const stale = sentencesToReadAgain(story, plan);
  writePlan(story.folder, plan);
  if (plan.keptAs) await moveKept(story.folder, plan.keptAs.from, plan.keptAs.to);
  say(
    plan.isBegun
      ? plan.changes.map((change) => writtenLine(story.folder, change)).join('\n')
      : deskWords.written(plan.changes.length),
  );
  const again = stale.length === 0 ? [] : ['', deskWords.readAgainHeading, ...stale.map(escapeControls)];
  return done([...leftToDo(problems, plan.next ?? []), ...again].join('\n'));
}

/** Whether a file is new, or was there before. */
function writtenLine(folder: string, { place, before }: FileChange): string {
  return newRecordWords[before === null ? 'begun' : 'changed'](join(folder, place));
}

/** What is wrong with a file that was only begun, and what its editor does next. */
function leftToDo(problems: readonly Problem[], next: readonly string[]): readonly string[] {
  const left = problems.length === 0 ? [] : ['', newRecordWords.left(problems.length), ...problems.map(printProblem)];
  return [...left, ...(next.length === 0 ? [] : ['', newRecordWords.nextHeading, ...next.map((step) => `- ${step}`)])];
}

/** True for y and yes; not for an input that ends without an answer. */
async function agrees(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('\n')));
  const answer = await Promise.race([terminal.question(question), ended]);
  terminal.close();
  // Whoever breaks off has ended no line.
  if (answer === '\n') process.stdout.write(answer);
  return /^y(?:es)?$/i.test(answer.trim());
}

function done(line: string): number {
  if (line !== '') say(line);
  return 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(lines: readonly string[]): number {
  process.stderr.write(`${lines.map(escapeControls).join('\n')}\n`);
  return 1;
}
