/* Begins the command line, or says in one line what is missing for it: before `npm ci` Node may be too old to read main.ts. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startWords } from '../words/start.mjs';

const packages = fileURLToPath(new URL('../../node_modules/zod', import.meta.url));
const canReadTypeScript = process.features.typescript !== undefined && process.features.typescript !== false;

if (!existsSync(packages)) stop(startWords.noPackages);
else if (!canReadTypeScript) stop(startWords.oldNode(process.version));
else await import('./main.ts');

/** @param {string} line */
function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
