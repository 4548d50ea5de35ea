import { expect, test } from 'vitest';
import { run } from '../setup/build.ts';

const MINUTES = 3;

test.each([
  ['eslint finds nothing', 'npm', ['run', '--silent', 'lint']],
  ['prettier finds nothing to change', 'prettier', ['--check', '.']],
  ['the types of every file agree', 'astro', ['check']],
  ['the content has no problem', 'npm', ['run', '--silent', 'check']],
])('%s', { timeout: MINUTES * 60_000 }, async (_, command, args) => {
  const { code, output } = await run(command, args);
  expect(code === 0 ? '' : output).toBe('');
});

test('the content of the second story has no problem', { timeout: 60_000 }, async () => {
  const { code, output } = await run('npm', ['run', '--silent', 'check'], undefined, {
    CONTENT_DIR: 'tests/second-story/content',
  });
  expect(code === 0 ? '' : output).toBe('');
});
