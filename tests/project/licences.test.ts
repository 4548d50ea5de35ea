import { expect, test } from 'vitest';
import { licencesIn } from '../../.config/licences.mjs';
import { readProjectFile } from '../setup/project-files.ts';

test('every package in the lock file has a licence that is allowed', () => {
  const packages = licencesIn(JSON.parse(readProjectFile('package-lock.json')) as Parameters<typeof licencesIn>[0]);
  expect(packages.length).toBeGreaterThan(500);
  expect(packages.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
});

test('a licence that is not allowed, not told, or not named as SPDX does is found', () => {
  const allowed = (license?: string) => licencesIn({ packages: { 'node_modules/a': license ? { license } : {} } })[0];
  expect(allowed('MIT')).toMatchObject({ name: 'a', isAllowed: true });
  expect(allowed('(MIT OR GPL-3.0-or-later)')?.isAllowed).toBe(true);
  for (const licence of ['GPL-3.0-or-later', 'MIT AND AGPL-3.0-only', 'SEE LICENSE IN FILE', undefined])
    expect(allowed(licence)?.isAllowed).toBe(false);
});

test('README.md says of every package of package.json what it is for, but of types', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readProjectFile('package.json')) as Record<
    string,
    Readonly<Record<string, string>>
  >;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const readme = readProjectFile('README.md').toLowerCase().replaceAll(' ', '-');
  const isNamed = (name: string) => readme.includes(name.replace('@fontsource-variable/', ''));
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => !name.startsWith('@types/') && !isNamed(name))).toEqual([]);
});

test('every package in the lock file has a digest, but for some that are for other systems', () => {
  const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly optional?: boolean }>>;
  };
  const without = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
  expect(without.filter(([, { optional }]) => optional !== true)).toEqual([]);
});
