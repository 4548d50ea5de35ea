import { parseArgs } from 'node:util';
import { serveSite } from '../site/serve-site.ts';
import { commandLineWords } from '../words/command-line.ts';
import { optionFault } from './option-fault.ts';
import { refuse } from './refuse.ts';

const PLACE = { port: 4321, host: 'localhost' };

/** Serves the site in the folder OUT_DIR until it is stopped; gives the exit code: 0, 1 where there is no site, 2 for words it does not know. */
export async function serve(args: readonly string[]): Promise<number> {
  const wanted = placeIn(args);
  if (typeof wanted === 'string') return refuse(wanted, commandLineWords.serveUsage);
  if (wanted.help) {
    process.stdout.write(commandLineWords.serveUsage);
    return 0;
  }
  const folder = process.env['OUT_DIR'] || 'dist';
  const served = await serveSite(folder, wanted);
  if (!served) {
    process.stderr.write(`${commandLineWords.nothingToServe(folder)}\n`);
    return 1;
  }
  if (served.port !== wanted.port) process.stdout.write(`${commandLineWords.portTaken(wanted.port)}\n`);
  process.stdout.write(`${commandLineWords.serving(folder, served.url)}\n`);
  await served.stopped;
  return 0;
}

/** Where it is to be served, or what is wrong with the words. */
function placeIn(args: readonly string[]): (typeof PLACE & { readonly help: boolean }) | string {
  const options = {
    port: { type: 'string' },
    host: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { port = String(PLACE.port), host = PLACE.host, help = false } = values;
    const isPort = /^\d{1,5}$/.test(port) && Number(port) < 65_536;
    return isPort ? { port: Number(port), host, help } : commandLineWords.noPort(port);
  } catch (error) {
    return optionFault(error, Object.keys(options));
  }
}
