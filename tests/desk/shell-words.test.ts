import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { shellWords } from '../../src/desk/shell-words.ts';

const WORDS = [
  'plain-word',
  'two words',
  '',
  'it’s "so"',
  "it's $5 `a` \\ b!",
  'x;y',
  '*',
  '~',
  'é',
  'two\nlines',
  '#',
];

it('words that are quoted for a shell are read by it as they were', () => {
  const read = execFileSync('sh', ['-c', `printf '%s\\0' ${shellWords(WORDS)}`], { encoding: 'utf8' });
  expect(read.split('\0').slice(0, -1)).toEqual(WORDS);
});

it('a word is quoted only where it has to be, and with the quotes that every shell knows where it can be', () => {
  expect(shellWords(['2026-01-19-it', '--why', 'It went.', 'a "b"'])).toBe(`2026-01-19-it --why "It went." 'a "b"'`);
});
