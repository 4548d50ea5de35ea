/**
 * Prints the licences of all packages in the lock file, and ends with 1 where one is not among those that may be used:
 * `npm run licences`. What a site publishes of packages is in its `licences.txt`.
 */
import { readFileSync } from 'node:fs';
import satisfies from 'spdx-satisfies';

/** Licences under which a package may be installed, by their SPDX names; a line says why where that is not plain. */
const ALLOWED = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib'],
  'CC0-1.0',
  // A parser of command lines, as Python has it.
  'Python-2.0',
  // Typefaces.
  'OFL-1.1',
  // Data: published with its notice, or read by tools alone.
  ...['ODbL-1.0', 'CC-BY-3.0', 'CC-BY-4.0'],
  // Programs that run here unchanged; no site has anything of them.
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'CPAL-1.0'],
];

/** The licences of packages that do not name theirs as SPDX does, by what stands in their files. */
const TOLD = [
  [/^duck$/, 'BSD-2-Clause'],
  [/^world-countries$/, 'ODbL-1.0'],
  // For other systems than the one that the lock file was made on; those for this one say so.
  [/^@pagefind\//, 'MIT'],
  [/^@astrojs\/compiler-binding-/, 'MIT'],
];

/**
 * @typedef {object} InstalledPackage
 * @property {string} name
 * @property {string} licence as SPDX writes it; empty where the package does not tell
 * @property {boolean} isAllowed
 */

/**
 * The packages of a lock file with their licences.
 *
 * @param {{ readonly packages: Readonly<Record<string, { readonly license?: string }>> }} lock
 * @returns {readonly InstalledPackage[]}
 */
export function licencesIn({ packages }) {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = TOLD.find(([pattern]) => pattern.test(name))?.[1] ?? license ?? '';
      return { name, licence, isAllowed: isAllowed(licence) };
    });
}

function isAllowed(/** @type {string} */ licence) {
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const all = licencesIn(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const byLicence = [...Map.groupBy(all, ({ licence }) => licence)].toSorted(([, a], [, b]) => b.length - a.length);
  for (const [licence, { length }] of byLicence) process.stdout.write(`${String(length).padStart(6)}  ${licence}\n`);
  const others = all.filter((one) => !one.isAllowed);
  for (const { name, licence } of others)
    process.stderr.write(`${name}: ${licence || 'no licence'} is not allowed; choose another, or add it to ALLOWED\n`);
  process.exitCode = others.length > 0 ? 1 : 0;
}
