import { escapeControls } from '../model/text/control-characters.ts';
import { assembleSite } from '../site/build/assemble-site.ts';
import { inTurn } from '../site/build/in-turn.ts';
import { commandLineWords } from '../words/command-line.ts';
import { tellWaiting } from './build.ts';
import { refuse } from './refuse.ts';

/** Puts the site together from the folders of its parts, into the folder OUT_DIR; gives the exit code. */
export async function assemble(parts: readonly string[]): Promise<number> {
  if (parts.length === 0) return refuse(commandLineWords.noParts);
  try {
    const files = await inTurn(tellWaiting, () => assembleSite(process.env['OUT_DIR'] || 'dist', parts));
    process.stdout.write(`${commandLineWords.assembled(files, parts.length)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${escapeControls((error as Error).message)}\n`);
    return 1;
  }
}
