import { parseArgs } from 'node:util';
import { escapeControls } from '../model/text/control-characters.ts';
import { buildSite } from '../site/build/build-site.ts';
import { inTurn, type OtherBuild } from '../site/build/in-turn.ts';
import { forgetBuilds } from '../site/build/last-build.ts';
import { toPart, type SitePart } from '../site/build/part.ts';
import { commandLineWords } from '../words/command-line.ts';
import { finishStopped, refusing } from './finish-stopped.ts';
import { optionFault } from './option-fault.ts';
import { refuse } from './refuse.ts';

interface Options {
  readonly clean: boolean;
  readonly part: SitePart | undefined;
  readonly isPortable: boolean;
}

/** Builds the site into the folder OUT_DIR; gives the exit code: 0, or 2 for words it does not know. */
export async function build(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') return refuse(options);
  return refusing(() => inTurn(tellWaiting, () => buildAll(options)));
}

async function buildAll(options: Options): Promise<number> {
  finishStopped(process.env['CONTENT_DIR'] || 'content');
  if (options.clean) await forgetBuilds();
  const folder = process.env['OUT_DIR'] || (options.isPortable ? 'dist-portable' : 'dist');
  const { written, kept } = await buildSite(folder, options);
  process.stdout.write(`${commandLineWords.built(written, kept)}\n`);
  return 0;
}

/** Says which build is waited for. */
export function tellWaiting(other: OtherBuild): void {
  process.stderr.write(`${escapeControls(commandLineWords.otherBuild(other.process, other.since))}\n`);
}

/** The options, or what is wrong with them. */
function optionsOf(args: readonly string[]): Options | string {
  const options = { clean: { type: 'boolean' }, part: { type: 'string' }, portable: { type: 'boolean' } } as const;
  try {
    const { clean = false, part, portable: isPortable = false } = parseArgs({ args: [...args], options }).values;
    if (part === undefined) return { clean, part, isPortable };
    if (isPortable) return commandLineWords.portablePart;
    const named = toPart(part);
    return named ? { clean, part: named, isPortable } : commandLineWords.unknownPart(part);
  } catch (error) {
    return optionFault(error, Object.keys(options));
  }
}
