import { parseArgs } from 'node:util';
import { escapeControls } from '../model/text/control-characters.ts';
import { buildSite } from '../site/build/build-site.ts';
import { forgetBuilds } from '../site/build/last-build.ts';
import { commandLineWords } from '../words/command-line.ts';

/** Builds the site into the folder OUT_DIR; gives the exit code, 0 or 1, or 2 for words it does not know. */
export async function build(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') return refuse(options);
  if (options.clean) await forgetBuilds();
  const { written, kept } = await buildSite(process.env['OUT_DIR'] || 'dist');
  process.stdout.write(`${commandLineWords.built(written, kept)}\n`);
  return 0;
}

/** The options, or what is wrong with them. */
function optionsOf(args: readonly string[]): { readonly clean: boolean } | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { clean: { type: 'boolean' } } });
    return { clean: values.clean ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${escapeControls(message)}\n\n${commandLineWords.usage}`);
  return 2;
}
