import { warningsIn } from '../model/diagnostics/warn.ts';
import { buildGraph } from '../model/graph/graph.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { newAddresses } from '../model/records/addresses.ts';
import type { Content } from '../model/records/content.ts';
import { writeAddresses } from '../reader/addresses.ts';
import { readChecked } from '../reader/checked.ts';
import {
  annotate,
  annotateWarning,
  disarm,
  printWarning,
  reportCounts,
  reportNewAddresses,
  reportProblems,
} from './report.ts';

const USAGE = `Usage: node src/cli/main.ts <command>

  check   read the story in the folder CONTENT_DIR (content unless set) and print everything wrong with it;
          what only looks wrong is a warning, and stops nothing
`;

/** What each command does; gives the exit code. */
const COMMANDS: ReadonlyMap<string, () => Promise<number>> = new Map([['check', check]]);

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) return refuse('Name a command');
  if (name === '--help') return help();
  const command = COMMANDS.get(name);
  if (!command) return refuse(`There is no command "${name}"`);
  return rest.length > 0 ? refuse(`${name} takes no arguments`) : command();
}

function refuse(message: string): number {
  process.stderr.write(`${escapeControls(message)}.\n\n${USAGE}`);
  return 2;
}

function help(): number {
  process.stdout.write(USAGE);
  return 0;
}

async function check(): Promise<number> {
  const folder = process.env['CONTENT_DIR'] || 'content';
  const checked = await readChecked(folder);
  if (!('story' in checked)) {
    print(reportProblems(checked.problems), checked.problems.map(annotate));
    return 1;
  }
  const { story, content } = checked;
  const warnings = warningsIn(buildGraph(story, content), content);
  if (warnings.length > 0) print(warnings.map(printWarning), warnings.map(annotateWarning));
  process.stdout.write(`${reportCounts(content, warnings.length)}\n`);
  await keepAddresses(folder, content);
  return 0;
}

/** Prints lines as errors are printed; in GitHub Actions also beside the lines that they are about. */
function print(lines: readonly string[], annotations: readonly string[]): void {
  const isInActions = process.env['GITHUB_ACTIONS'] === 'true';
  process.stderr.write(`${(isInActions ? lines.map(disarm) : lines).join('\n')}\n`);
  if (isInActions) process.stdout.write(`${annotations.join('\n')}\n`);
}

/** Adds what is new to the list of published addresses, which nothing may leave any more. */
async function keepAddresses(folder: string, content: Content): Promise<void> {
  const added = newAddresses(content);
  if (added.length === 0) return;
  await writeAddresses(folder, [...(content.addresses?.lines.filter(Boolean) ?? []), ...added]);
  process.stdout.write(`${reportNewAddresses(added)}\n`);
}
