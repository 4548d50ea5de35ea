import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build.ts';
import { projectFiles, readProjectFile } from '../setup/project-files.ts';

/** Someone's home folder, a drive and the like; the path of an address on the web is none. */
const MACHINE_PATH = /(?<![\w.:/-])(?:\/(?:home|root|Users|work|private|var\/folders)\/[\w.-]+|[A-Z]:\\\w+)/;
const RELATIVE_IMPORT = /^\s*(?:import|export)\b[^'";]*['"](\.\.?\/[^'"?]+)[^'"]*['"]/gm;

test('the lockfile names no address to fetch a package from', () => {
  expect(readProjectFile('package-lock.json')).not.toMatch(/"resolved"/);
});

test('every version in package.json is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readProjectFile('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('no file holds a path of the machine it was written on', () => {
  const telling = projectFiles().flatMap((file) => {
    const match = MACHINE_PATH.exec(readProjectFile(file));
    return match ? [`${file}: ${match[0]}`] : [];
  });
  expect(telling).toEqual([]);
});

test('every relative import goes the shortest way to a file that is there, and none of src leaves src', () => {
  const files = projectFiles('src', 'tests', 'bench', '.config').filter((file) => /\.(?:ts|mjs|astro)$/.test(file));
  expect(files.flatMap(importFaults)).toEqual([]);
});

test('the top of the project holds nothing but what a newcomer looks for there', () => {
  const top = new Set(projectFiles().map((file) => file.replace(/\/.*/, '')));
  const known = [
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    'README.md',
    'CONTRIBUTING.md',
    'LICENSE',
  ];
  const folders = ['docs', 'src', 'content', 'public', 'tests', 'bench', 'findings'];
  expect([...top].filter((name) => !name.startsWith('.') && ![...known, ...folders].includes(name))).toEqual([]);
});

function importFaults(file: string): readonly string[] {
  return [...readProjectFile(file).matchAll(RELATIVE_IMPORT)].flatMap(([, specifier = '']) => {
    const target = join(dirname(file), specifier);
    const shortest = relative(dirname(file), target);
    const written = shortest.startsWith('.') ? shortest : `./${shortest}`;
    if (!existsSync(join(ROOT, target))) return [`${file}: ${specifier} is not there`];
    if (written !== specifier) return [`${file}: ${specifier} goes round about, write ${written}`];
    return file.startsWith('src/') && !target.startsWith('src/') ? [`${file}: ${specifier} leaves src`] : [];
  });
}

test('no expression changes within itself whether capitals count, which misses one now and then in Node 24', () => {
  const code = projectFiles('src').filter((file) => /\.(?:ts|astro)$/.test(file));
  const changing = code.filter((file) => /^(?!\s*(?:\/\/|\*)).*\(\?(?:i|-i):/m.test(readProjectFile(file)));
  expect(changing.filter((file) => file !== 'src/ingest/any-case.ts')).toEqual([]);
});
