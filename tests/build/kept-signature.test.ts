import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIST_FILE, SIGNATURE_FILE } from '../../src/site/build/file-list.ts';
import { keepSignature } from '../../src/site/build/kept-signature.ts';

let folder: string;
const [last, next] = ['last', 'next'].map((name) => (file: string) => join(folder, name, file)) as [Place, Place];

type Place = (file: string) => string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  for (const name of ['last', 'next']) mkdirSync(join(folder, name));
  writeFileSync(last(LIST_FILE), 'a list');
  writeFileSync(last(SIGNATURE_FILE), 'its signature');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a signature goes with its list into the next site', () => {
  writeFileSync(next(LIST_FILE), 'a list');
  keepSignature(last(''), next(''));
  expect(readFileSync(next(SIGNATURE_FILE), 'utf8')).toBe('its signature');
});

test('a signature of another list does not', () => {
  writeFileSync(next(LIST_FILE), 'another list');
  keepSignature(last(''), next(''));
  expect(existsSync(next(SIGNATURE_FILE))).toBe(false);
});

test('a site without a signature, and none at all, leave none', () => {
  rmSync(last(SIGNATURE_FILE));
  writeFileSync(next(LIST_FILE), 'a list');
  keepSignature(last(''), next(''));
  keepSignature(join(folder, 'none'), next(''));
  expect(existsSync(next(SIGNATURE_FILE))).toBe(false);
});
