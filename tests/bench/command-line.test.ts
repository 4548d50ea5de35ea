import { expect, test } from 'vitest';
import { run } from '../setup/build.ts';

test.each([
  [['nothing'], 'There is no benchmark “nothing”'],
  [['search', 'names'], 'The benchmark of search takes no “names”'],
])('bench %j ends with what is wrong and how to ask', async (args, message) => {
  const { code, output } = await run('node', ['bench/main.ts', ...args]);
  expect(code).toBe(2);
  expect(output.split('\n')[0]).toBe(message);
  expect(output).toContain('npm run bench');
});
