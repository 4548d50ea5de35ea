import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { commandLineWords } from '../words/command-line.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { refuse } from './refuse.ts';
import { meantWords, swallowedOptions } from './swallowed-options.ts';

/** Does what a command is for, with the words that follow its name; gives the exit code. */
type Command = (args: readonly string[]) => Promise<number>;

/** What each command does, loaded once it is asked for. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', async () => (await import('./check.ts')).check],
  ['build', async () => (await import('./build.ts')).build],
  ['ingest', async () => (await import('./ingest.ts')).ingest],
  ['watch-feeds', async () => (await import('./watch-feeds.ts')).watchFeeds],
  ['serve', async () => (await import('./serve.ts')).serve],
  ['assemble', async () => (await import('./assemble.ts')).assemble],
  ['changes', async () => (await import('./changes.ts')).changes],
  ['verify', async () => (await import('./verify.ts')).verify],
  ['release', async () => (await import('./release.ts')).release],
  ['start-story', async () => (await import('./start-story.ts')).startStory],
  ['new', async () => (await import('./new.ts')).newRecord],
  ...(['rename', 'merge', 'split', 'withdraw', 'remove'] as const).map(
    (name) => [name, async () => (await import('./desk.ts')).editCommand(name)] as const,
  ),
]);

const PATIENCE_MS = 1000;

// Who reads the output may stop, as `head` does: that is no fault.
for (const stream of [process.stdout, process.stderr]) stream.on('error', endWhereNobodyReads);
// Node keeps the code there as it compiled it, by what it was: a third of the time of a short run.
enableCompileCache(resolve('.astro/compiled'));
process.exitCode = await main(process.argv.slice(2));
// A build that failed leaves files and threads open, which Node would wait for without end.
if (process.exitCode !== 0) setTimeout(() => process.exit(), PATIENCE_MS).unref();

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) return refuse(commandLineWords.noCommand);
  if (name === '--help') return help();
  const load = COMMANDS.get(name);
  if (!load) return refuse(commandLineWords.unknownCommand(name));
  const swallowed = swallowedOptions(name, process.env);
  if (swallowed.length > 0) return refuseSwallowed(name, swallowed, rest);
  const command = await load();
  return command(rest);
}

/** What npm took is named, and the whole command as it is meant; nothing is done. */
function refuseSwallowed(name: string, swallowed: readonly string[], rest: readonly string[]): number {
  const options = swallowed.filter((word) => word.startsWith('--'));
  process.stderr.write(`${escapeControls(commandLineWords.swallowed(name, options, meantWords(rest, swallowed)))}\n`);
  return 2;
}

function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function help(): number {
  process.stdout.write(commandLineWords.usage);
  return 0;
}
