import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Writes several modules of a built site, and all that they load, as one script that is no module: browsers load no
 * modules from a disk.
 *
 * @param folder of the site
 * @param name of the script, by its path there
 * @param modules by their paths there, in the order in which pages load them
 */
export async function writeClassicScript(folder: string, name: string, modules: readonly string[]): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, modules.map((path) => `import ${JSON.stringify(join(folder, path))};`).join('\n'));
  writeFileSync(file, await bundled(file));
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['es'] }, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [built] = [result].flat() as readonly { readonly output: readonly { readonly code: string }[] }[];
  // A module may wait for another before it goes on, which no other script does outside a function.
  return `(async()=>{"use strict";${built!.output[0]!.code.trim()}\n})()`;
}
