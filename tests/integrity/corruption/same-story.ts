import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { Corrupted, StoryFiles } from './corrupted.ts';

/**
 * True where a story says the same as before it was corrupted, so that nothing is to be told: its fields by the YAML
 * parser alone, and its texts to the letter.
 */
export function isSameStory(files: StoryFiles, { changes }: Corrupted): boolean {
  return [...changes].every(([path, now]) => {
    const before = files.get(path);
    return typeof now === 'string' && before !== undefined && isDeepStrictEqual(saidIn(now), saidIn(before));
  });
}

function saidIn(text: string): unknown {
  const plain = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const [, fields, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(plain) ?? [null, plain, ''];
  return [parse(fields), body];
}
