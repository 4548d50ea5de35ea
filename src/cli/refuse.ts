import { escapeControls } from '../model/text/control-characters.ts';
import { commandLineWords } from '../words/command-line.ts';

/** Says what is wrong with the words of a command, and how it is used, it alone or all commands; gives the exit code 2. */
export function refuse(message: string, usage: string = commandLineWords.usage): number {
  process.stderr.write(`${escapeControls(message)}\n\n${usage}`);
  return 2;
}
