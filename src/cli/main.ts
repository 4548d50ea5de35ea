import { escapeControls } from '../model/text/control-characters.ts';
import { readChecked } from '../reader/checked.ts';
import { annotate, disarm, reportCounts, reportProblems } from './report.ts';

const USAGE = `Usage: node src/cli/main.ts <command>

  check   read the story in the folder CONTENT_DIR (content unless set) and print everything wrong with it
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
  const checked = await readChecked(process.env['CONTENT_DIR'] || 'content');
  if ('story' in checked) {
    process.stdout.write(`${reportCounts(checked.content)}\n`);
    return 0;
  }
  const isInActions = process.env['GITHUB_ACTIONS'] === 'true';
  const lines = reportProblems(checked.problems);
  process.stderr.write(`${(isInActions ? lines.map(disarm) : lines).join('\n')}\n`);
  if (isInActions) process.stdout.write(`${checked.problems.map(annotate).join('\n')}\n`);
  return 1;
}
