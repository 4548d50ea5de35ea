import { escapeControls } from '../model/text/control-characters.ts';
import { commandLineWords } from '../words/command-line.ts';

/** What each command does, loaded once it is asked for; gives the exit code. */
const COMMANDS: ReadonlyMap<string, () => Promise<number>> = new Map([
  ['check', () => import('./check.ts').then(({ check }) => check())],
]);

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
