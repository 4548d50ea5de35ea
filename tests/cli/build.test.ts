import { afterEach, expect, it, vi } from 'vitest';
import { build } from '../../src/cli/build.ts';

afterEach(() => vi.restoreAllMocks());

it('a part of a site that is to be portable is refused, as are other words', async () => {
  expect(await refused('--portable', '--part', '1/2')).toContain('Choose one of --portable and --part');
  expect(await refused('--portabel')).toContain('did you mean --portable?');
});

async function refused(...words: readonly string[]): Promise<string> {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  expect(await build(words)).toBe(2);
  return written.join('');
}
