import { warningsIn } from '../model/diagnostics/warnings.ts';
import { buildGraph } from '../model/graph/graph.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import type { Problem } from '../model/diagnostics/problem.ts';
import { keepAddresses } from '../reader/addresses.ts';
import { readChecked } from '../reader/checked.ts';
import { commandLineWords } from '../words/command-line.ts';
import {
  annotate,
  annotateWarning,
  disarm,
  printWarning,
  reportCounts,
  reportNewAddresses,
  reportProblems,
} from './report.ts';

/** What each command does; gives the exit code. */
const COMMANDS: ReadonlyMap<string, () => Promise<number>> = new Map([['check', check]]);

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) return refuse(commandLineWords.noCommand);
  if (name === '--help') return help();
  const command = COMMANDS.get(name);
  if (!command) return refuse(commandLineWords.unknownCommand(name));
  return rest.length > 0 ? refuse(commandLineWords.needlessArguments(name)) : command();
}

function refuse(message: string): number {
  process.stderr.write(`${escapeControls(message)}\n\n${commandLineWords.usage}`);
  return 2;
}

function help(): number {
  process.stdout.write(commandLineWords.usage);
  return 0;
}

async function check(): Promise<number> {
  const folder = process.env['CONTENT_DIR'] || 'content';
  const checked = await readChecked(folder);
  if (!('story' in checked)) return fail(checked.problems);
  const { story, content } = checked;
  const kept = await keepAddresses(content, folder);
  if (!('added' in kept)) return fail(kept.problems);
  const warnings = warningsIn(buildGraph(story, content), content);
  if (warnings.length > 0) print(warnings.map(printWarning), warnings.map(annotateWarning));
  process.stdout.write(`${reportCounts(content, warnings.length)}\n`);
  if (kept.added.length > 0) process.stdout.write(`${reportNewAddresses(kept.added, content.addresses === null)}\n`);
  return 0;
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
